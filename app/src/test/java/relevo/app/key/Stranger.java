package relevo.app.key;

/** Somebody who signs with a key of their own. */
public final class Stranger {
    private Stranger() {}

    public static Signing signing() {
        var pair = KeyPairs.fresh();
        return new Signing(VerifyingKey.of(pair.getPublic()), pair.getPrivate());
    }
}
