package relevo.playbook.edition;

import java.nio.charset.StandardCharsets;
import relevo.playbook.source.Source;

/**
 * The text of a page, without byte-order mark and with line feeds only, so that the same page has the same text.
 *
 * @param path as it was given, for messages; not part of the content
 */
public record PageText(String path, String text) {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    public PageText {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(BYTE_ORDER_MARK.length());
        }
    }

    public static PageText of(String path, byte[] bytes) {
        return new PageText(path, Source.decoded(bytes));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
