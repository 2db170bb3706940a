package relevo.app.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import relevo.app.Sha256;

/**
 * A public Ed25519 key.
 *
 * @param hex its X.509 form (SubjectPublicKeyInfo, DER) in lower-case hexadecimal digits
 */
public record VerifyingKey(String hex) {
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";
    private static final Pattern PEM = Pattern.compile(BEGIN + "\\s+([A-Za-z0-9+/=\\s]+?)\\s*" + END);
    private static final int SHORT = 16;

    static VerifyingKey of(PublicKey key) {
        return new VerifyingKey(HexFormat.of().formatHex(key.getEncoded()));
    }

    /** From PEM (with any text around it), or from hexadecimal digits; empty where it is no Ed25519 key. */
    public static Optional<VerifyingKey> read(String text) {
        try {
            var found = PEM.matcher(text);
            byte[] form = found.find()
                    ? Base64.getMimeDecoder().decode(found.group(1))
                    : HexFormat.of().parseHex(text.strip());
            var key = new VerifyingKey(HexFormat.of().formatHex(form));
            return key.hex.equals(of(key.key()).hex) ? Optional.of(key) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** SHA-256 of the X.509 form, in hexadecimal digits. */
    public String id() {
        return Sha256.hex(HexFormat.of().parseHex(hex));
    }

    /** The beginning of the id, for people. */
    public String shortId() {
        return id().substring(0, SHORT);
    }

    public String pem() {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return BEGIN + "\n" + lines.encodeToString(HexFormat.of().parseHex(hex)) + "\n" + END + "\n";
    }

    /** Begins to check a signature by this key. */
    public Checking checking() {
        try {
            return new Checking(key());
        } catch (GeneralSecurityException readBefore) {
            throw new IllegalStateException(readBefore);
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        var form = new X509EncodedKeySpec(HexFormat.of().parseHex(hex));
        return KeyFactory.getInstance("Ed25519").generatePublic(form);
    }
}
