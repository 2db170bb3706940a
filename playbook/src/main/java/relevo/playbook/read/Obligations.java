package relevo.playbook.read;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import relevo.playbook.Obligation;
import relevo.playbook.block.Cell;
import relevo.playbook.lexicon.Lexicon;

/** Reads "mandatory" and "optional": by the letters that the table's own header explains, else by the language's words. */
final class Obligations {
    private static final Pattern LETTER = Pattern.compile("\\((\\p{L})\\)");

    private final Lexicon lexicon;
    private final Map<String, Obligation> own = new HashMap<>();

    Obligations(List<Cell> header, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (var cell : header) {
            var letters = LETTER.matcher(fold(cell.text()))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            if (letters.size() == 2 && !letters.getFirst().equals(letters.getLast())) {
                own.put(letters.getFirst(), Obligation.MANDATORY);
                own.put(letters.getLast(), Obligation.OPTIONAL);
            }
        }
    }

    Obligation read(String cell) {
        var text = fold(cell);
        var explained = own.get(text);
        if (explained == null && text.startsWith("(") && text.endsWith(")") && text.length() > 2) {
            explained = own.get(text.substring(1, text.length() - 1));
        }
        return explained != null ? explained : lexicon.obligation(text).orElse(Obligation.UNSTATED);
    }

    /** What the title of tasks says of all of them. */
    Obligation titled(String title) {
        return new TaskHeading(title, lexicon).obligation();
    }

    boolean clear(String cell) {
        return read(cell) != Obligation.UNSTATED;
    }

    /** A lone letter that says mandatory or optional. */
    boolean letter(String text) {
        return text.length() == 1 && Character.isUpperCase(text.charAt(0)) && clear(text);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
