package relevo.playbook.rules;

/** A sentence as screens say it, in Spanish and in English. */
public record Wording(String es, String en) {
    /** The sentence in the language, English where there is no other. */
    public String in(String language) {
        return language.equals("es") ? es : en;
    }
}
