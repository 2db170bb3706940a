package relevo.app.playbook;

import java.nio.charset.StandardCharsets;
import relevo.playbook.edition.PageText;

/** A page as somebody hands it in, by the name of its file or what stands for it. */
public record SubmittedPage(PageText text, CheckedPage checked) {
    /** Larger ones are no playbook pages. */
    static final int LARGEST = 1 << 20;

    /** What the bytes themselves get wrong is found too. */
    static SubmittedPage of(String name, byte[] bytes) {
        var all = bytes.length > LARGEST ? new byte[0] : bytes;
        return new SubmittedPage(PageText.of(name, bytes), CheckedPage.read(name, all));
    }

    static SubmittedPage typed(String name, String text) {
        return of(name, new PageText(name, text).text().getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return text.path();
    }

    boolean isTooLarge() {
        return text.text().length() > LARGEST;
    }

    /** Programs' own files are full of zeros. */
    boolean isNoText() {
        return text.text().indexOf('\0') >= 0;
    }
}
