package relevo.playbook.rules;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong in a rules file, at its place.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param words what the sentence of the code quotes
 */
public record Defect(DefectCode code, int line, int column, Thing thing, List<String> words) {
    public Defect {
        words = List.copyOf(words);
    }

    /** The defect as a sentence that names thing, cause and remedy. */
    public String text(Locale locale) {
        return DefectTexts.of(this, locale);
    }
}
