package relevo.app.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import relevo.app.dossier.verify.Named;
import relevo.app.sentence.Speech;
import relevo.app.web.Said;

/** The words of a dossier without server or database; every date is said in full. */
final class OfflineSpeech {
    /** Long ago, so that no day is said to be near. */
    static final Clock LONG_AGO = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private OfflineSpeech() {}

    static Speech of(Locale language, Named named) {
        var said = new Said(texts(), language, ZoneOffset.UTC, LONG_AGO);
        return new Speech(said, named.in(said));
    }

    private static MessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("texts/dossier/messages", "texts/sentence/messages", "texts/web/messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
