package relevo.playbook.lexicon;

/** Some words in the three forms in which terms are looked up, made once for all languages. */
public record Spelling(String plain, String key, String unaccented) {
    static Spelling of(String words) {
        var plain = Wording.plain(words);
        var key = Wording.keyOfPlain(plain);
        return new Spelling(plain, key, Wording.unaccented(key));
    }
}
