package relevo.app.key;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.HexFormat;

/** Takes in signed bytes, piece by piece, and says at the end whether the signature is theirs. */
public final class Checking {
    private final Signature signature;

    Checking(PublicKey key) throws GeneralSecurityException {
        this.signature = Signature.getInstance("Ed25519");
        this.signature.initVerify(key);
    }

    public Checking add(byte[] piece) {
        try {
            signature.update(piece);
            return this;
        } catch (SignatureException begunWithAKey) {
            throw new IllegalStateException(begunWithAKey);
        }
    }

    /**
     * Whether all that was taken in was signed by this key.
     *
     * @param hex the signature in hexadecimal digits; what is none is wrong
     */
    public boolean fits(String hex) {
        try {
            return signature.verify(HexFormat.of().parseHex(hex));
        } catch (SignatureException | IllegalArgumentException none) {
            return false;
        }
    }
}
