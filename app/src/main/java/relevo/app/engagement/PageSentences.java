package relevo.app.engagement;

import java.util.List;

/** What the engagement's edition says to people about each criterion, in the reader's language. */
public interface PageSentences {
    /** What the rules ask for, in one sentence. */
    String sentence(String criterion);

    /** The lines of the page on which it stands in the page's own words. */
    List<Integer> lines(String criterion);

    /** The address of the page, to which a line is added as {@code #L58}. */
    String page();
}
