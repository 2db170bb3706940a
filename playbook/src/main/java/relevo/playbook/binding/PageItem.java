package relevo.playbook.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An item of a page with its place in the page's structure.
 *
 * @param place for example {@code prepare/input/2}; the third output's first sub-item is {@code discuss/output/3.1}
 * @param above the texts of the items that it stands under, outermost first
 */
public record PageItem(String place, String text, int line, int column, List<String> above) {
    private static final Pattern JUDGED = Pattern.compile("(prepare|discuss)/(input|output)|key-(input|output)");

    public PageItem {
        above = List.copyOf(above);
    }

    public String fingerprint() {
        return Fingerprint.of(text);
    }

    /** The step and part that the item stands in, for example {@code prepare/input}. */
    public String part() {
        return place.substring(0, place.lastIndexOf('/'));
    }

    /** Whether it stands among inputs or outputs, which the rules judge. */
    boolean judged() {
        return judged(part());
    }

    static boolean judged(String part) {
        return JUDGED.matcher(part).matches();
    }

    /** Of items in the order of the page, those that stand under no other of them. */
    static List<PageItem> outermost(List<PageItem> inOrder) {
        var outermost = new ArrayList<PageItem>();
        for (var item : inOrder) {
            if (outermost.isEmpty() || !item.under(outermost.getLast())) {
                outermost.add(item);
            }
        }
        return outermost;
    }

    boolean related(PageItem other) {
        return equals(other) || under(other) || other.under(this);
    }

    boolean under(PageItem other) {
        return place.startsWith(other.place + ".");
    }
}
