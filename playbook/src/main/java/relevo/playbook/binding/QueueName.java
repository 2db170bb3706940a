package relevo.playbook.binding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A queue as a sentence names it: FTCQ Inactive EMEA.
 *
 * @param code the abbreviation that it begins with
 * @param rest what the name goes on with, up to a sign or the next queue
 * @param label what stands before a sign that leads to the name: “EMEA:” or “EMEA (”
 */
record QueueName(String code, String rest, String label) {
    private static final Pattern NAME =
            Pattern.compile("\\b(F[A-Z]{2}Q)\\b([^,;:.()、，；：。（）]{0,60}?)(?=F[A-Z]{2}Q\\b|[,;:.()、，；：。（）]|$)");
    private static final Pattern LABEL = Pattern.compile("([^,;.()、，；。（）:：]{1,60})(?:[:：→⇒=(（]|->)\\s*$");

    static List<QueueName> in(String text) {
        return NAME.matcher(text)
                .results()
                .map(name -> new QueueName(name.group(1), name.group(2), label(text.substring(0, name.start()))))
                .toList();
    }

    private static String label(String before) {
        var label = LABEL.matcher(before.substring(Math.max(0, before.length() - 80)));
        return label.find() ? label.group(1) : "";
    }

    String said() {
        return (code + rest).strip();
    }
}
