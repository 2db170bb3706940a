package relevo.app.faq;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The questions as JSON, in the language that is asked for. */
@RestController
@RequestMapping("/api/v1/faq")
class FaqApi {
    private final Faq faq;
    private final Versions versions;

    FaqApi(Faq faq, Versions versions) {
        this.faq = faq;
        this.versions = versions;
    }

    /** A version in one language. */
    record Answer(int version, String language, Instant published, List<Entry> entries) {
        static Answer of(Version version, Locale language) {
            return new Answer(version.number(), language.getLanguage(), version.published(), version.entries(language));
        }
    }

    @GetMapping
    Answer newest(Locale language) {
        return Answer.of(faq.newest(), language);
    }

    @GetMapping("/{version}")
    Answer version(@PathVariable int version, Locale language) {
        return versions.find(version)
                .map(found -> Answer.of(found, language))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
