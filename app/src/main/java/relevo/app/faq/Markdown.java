package relevo.app.faq;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders Markdown; HTML in it is shown as text, and addresses that run script are dropped. */
final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer BLOCKS =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final HtmlRenderer LINE = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(true)
            .build();

    private Markdown() {}

    static String html(String text) {
        return BLOCKS.render(PARSER.parse(text));
    }

    static String line(String text) {
        return LINE.render(PARSER.parse(text));
    }
}
