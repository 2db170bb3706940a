package relevo.playbook;

import java.util.Optional;

/** A language that playbook pages are written in. */
public enum Language {
    EN("en"),
    ES("es"),
    DE("de"),
    JA("ja"),
    PT("pt"),
    ZH_HANS("zh-Hans");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, such as {@code zh-Hans}. */
    public String tag() {
        return tag;
    }

    /** The language with this BCP 47 tag. */
    public static Optional<Language> ofTag(String tag) {
        for (var language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Whether words stand without spaces between them. */
    public boolean unspaced() {
        return this == JA || this == ZH_HANS;
    }
}
