package relevo.playbook.read;

import static relevo.playbook.FindingCode.LANGUAGE_DIFFERS;
import static relevo.playbook.FindingCode.LANGUAGE_OUTSIDE;
import static relevo.playbook.FindingCode.LANGUAGE_UNCERTAIN;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import relevo.playbook.Findings;
import relevo.playbook.Language;
import relevo.playbook.lexicon.LanguageGuess;
import relevo.playbook.lexicon.LanguageGuess.Guess;
import relevo.playbook.source.Source;

/** The language that a page is read in: what its words say, or what its front matter says, unless they clearly refute it. */
final class PageLanguage {
    private static final List<String> KEYS = List.of("language", "lang", "locale", "idioma", "sprache");

    private PageLanguage() {}

    static Language of(Source source, Findings findings) {
        var words = LanguageGuess.of(source.texts());
        var guess = words.guess();
        var stated = stated(source.metadata());
        if (source.blank()) {
            return guess.language();
        }
        if (guess.outside().isPresent()) {
            findings.add(
                    LANGUAGE_OUTSIDE,
                    1,
                    1,
                    named(guess.outside().get()),
                    guess.outside().get());
            return guess.language();
        }
        if (stated.isPresent() && !words.refutes(stated.get())) {
            return stated.get();
        }
        report(guess, stated, findings);
        return guess.language();
    }

    private static void report(Guess guess, Optional<Language> stated, Findings findings) {
        if (stated.isPresent()) {
            findings.add(
                    LANGUAGE_DIFFERS, 1, 1, stated.get().tag(), guess.language().tag());
        } else if (!guess.certain()) {
            findings.add(LANGUAGE_UNCERTAIN, 1, 1, guess.language().tag());
        }
    }

    private static Optional<Language> stated(Map<String, String> metadata) {
        return metadata.entrySet().stream()
                .filter(entry -> KEYS.contains(entry.getKey().toLowerCase(Locale.ROOT)))
                .map(entry -> tagged(entry.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A tag with or without its region: es, es-ES, "pt_BR". */
    private static Optional<Language> tagged(String value) {
        var tag = value.replace("\"", "").replace("'", "").replace('_', '-').strip();
        return Language.ofTag(tag).or(() -> withoutRegion(tag));
    }

    private static Optional<Language> withoutRegion(String tag) {
        var bare = Locale.forLanguageTag(tag).getLanguage();
        return Language.ofTag(bare.equals("zh") ? "zh-Hans" : bare);
    }

    /** The language's own name, which its readers know, and its tag. */
    private static String named(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return locale.getDisplayLanguage(locale) + ", " + tag;
    }
}
