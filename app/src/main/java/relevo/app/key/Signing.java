package relevo.app.key;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.HexFormat;

/** Takes in bytes, piece by piece, and signs them all at the end. */
public final class Signing {
    private final VerifyingKey by;
    private final Signature signature;

    Signing(VerifyingKey by, PrivateKey key) {
        this.by = by;
        try {
            this.signature = Signature.getInstance("Ed25519");
            this.signature.initSign(key);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The key that the signature is checked with. */
    public VerifyingKey by() {
        return by;
    }

    public Signing add(byte[] piece) {
        try {
            signature.update(piece);
            return this;
        } catch (SignatureException begunWithAKey) {
            throw new IllegalStateException(begunWithAKey);
        }
    }

    /** The signature over all that was taken in, in hexadecimal digits. */
    public String end() {
        try {
            return HexFormat.of().formatHex(signature.sign());
        } catch (SignatureException begunWithAKey) {
            throw new IllegalStateException(begunWithAKey);
        }
    }
}
