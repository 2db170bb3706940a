package relevo.app.web;

import java.util.regex.Pattern;

/** The domains by which tenants are known, for example {@code auroratextil.example}. */
public final class DomainName {
    private static final int LONGEST = 253;
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?";
    private static final Pattern LABELS = Pattern.compile(LABEL + "(?:[.]" + LABEL + ")+");

    private DomainName() {}

    public static boolean is(String text) {
        return text.length() <= LONGEST && LABELS.matcher(text).matches();
    }
}
