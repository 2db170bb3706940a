package relevo.playbook.binding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows a text again without keeping it: spaces, punctuation, case and the spelling of numbers don't count. */
public final class Fingerprint {
    private static final int DIGITS = 16;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("(?<=\\d)[.,\\u00a0 ](?=\\d{3}(?!\\d))");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}<>=≤≥%/]+");

    private Fingerprint() {}

    public static String of(String text) {
        return sha256(plain(text)).substring(0, DIGITS);
    }

    /** Words, numbers and signs of comparison, with one space between them; 1.000 and 1,000 are both 1000. */
    static String plain(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var seen = UNSEEN.matcher(lower).replaceAll("");
        var joined = BETWEEN_THOUSANDS.matcher(seen).replaceAll("");
        return BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
    }

    /** The whole digest in lower-case hexadecimal digits. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
