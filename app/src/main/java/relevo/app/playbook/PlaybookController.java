package relevo.app.playbook;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import relevo.app.web.JteView;
import relevo.app.web.NavEntry;
import relevo.app.web.SignedIn;
import relevo.playbook.Language;

/** The library of editions, and each edition's page, for everybody to read. */
@Controller
class PlaybookController {
    private final Library library;

    PlaybookController(Library library) {
        this.library = library;
    }

    @Bean
    static NavEntry playbooksPlace() {
        return new NavEntry(50, "playbooks", "/playbooks", Set.of());
    }

    @GetMapping("/playbooks")
    View all(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String after) {
        return new JteView("playbook/library", new LibraryPage(library.slice(me, after), Publishing.isAllowed(me)));
    }

    @GetMapping("/playbooks/{id:[0-9a-f]{8,64}}")
    View one(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String published,
            Locale reader) {
        var entry = library.find(id, me).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var shown = Language.ofTag(language)
                .or(() -> Language.ofTag(reader.getLanguage()))
                .orElse(Language.EN);
        return new JteView("playbook/page", PlaybookPage.of(entry, shown, reader, published));
    }
}
