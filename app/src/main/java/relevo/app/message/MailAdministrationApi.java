package relevo.app.message;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.database.Transactions;
import relevo.app.web.Problems;
import relevo.app.web.SignedIn;

/** The outbox in numbers and the settings of mails, for programs. */
@RestController
@RequestMapping("/api/v1/mail")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'PLAYBOOK_OWNER')")
class MailAdministrationApi {
    private final MailSettings settings;
    private final MailSettingRule rule;
    private final OutboxCounts outbox;
    private final MailRoute route;
    private final Transactions transactions;
    private final Problems problems;

    MailAdministrationApi(
            MailSettings settings,
            MailSettingRule rule,
            OutboxCounts outbox,
            MailRoute route,
            Transactions transactions,
            Problems problems) {
        this.settings = settings;
        this.rule = rule;
        this.outbox = outbox;
        this.route = route;
        this.transactions = transactions;
        this.problems = problems;
    }

    /**
     * How mail stands.
     *
     * @param server without its secret; null where there is none
     * @param settings those that the asking person may change, by their word
     */
    record MailJson(@Nullable String server, List<OutboxCount> outbox, Map<String, String> settings) {}

    /** The value of a setting; empty brings Relevo's own back. */
    record MailSettingValue(@Nullable String value) {}

    @GetMapping
    MailJson show(@AuthenticationPrincipal SignedIn person) {
        return transactions.reading(
                person.reader(),
                () -> new MailJson(route.server().map(Object::toString).orElse(null), outbox.now(), values(person)));
    }

    @PutMapping("/settings/{word}")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'PLAYBOOK_OWNER') and principal.operator()")
    ResponseEntity<?> change(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String word,
            @RequestBody MailSettingValue wanted,
            HttpServletRequest request,
            Locale language) {
        var setting = editable(person, word);
        var value = Optional.ofNullable(wanted.value()).orElse("").strip();
        var mistake = rule.mistake(setting, value, language);
        if (mistake.isPresent()) {
            return problems.unfit(Map.of("value", mistake.get()), request);
        }
        transactions.as(person.reader(), () -> {
            settings.set(setting, value, person.reader());
            return true;
        });
        return ResponseEntity.ok(show(person));
    }

    private static MailSetting editable(SignedIn person, String word) {
        return MailSetting.of(word)
                .filter(MailAdministration.editable(person)::contains)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<String, String> values(SignedIn person) {
        var values = new LinkedHashMap<String, String>();
        MailAdministration.editable(person)
                .forEach(setting ->
                        values.put(setting.word(), settings.value(setting).orElse("")));
        return values;
    }
}
