package relevo.app.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.Settings;
import relevo.app.database.Transactions;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;

/** Mail for those who look after the system: the outbox in numbers, without any tenant's content, and the settings. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'PLAYBOOK_OWNER')")
class MailAdministration {
    private final MailSettings mailSettings;
    private final MailRoute route;
    private final Settings settings;
    private final Transactions transactions;
    private final MailSettingRule rule;
    private final OutboxCounts outbox;

    MailAdministration(
            MailSettings mailSettings,
            MailRoute route,
            Settings settings,
            Transactions transactions,
            MailSettingRule rule,
            OutboxCounts outbox) {
        this.mailSettings = mailSettings;
        this.route = route;
        this.settings = settings;
        this.transactions = transactions;
        this.rule = rule;
        this.outbox = outbox;
    }

    @GetMapping("/administration/mail")
    JteView page(@RequestParam(required = false) @Nullable String saved, @AuthenticationPrincipal SignedIn person) {
        return transactions.reading(person.reader(), () -> view(HttpStatus.OK, typed(person), saved != null, person));
    }

    @PostMapping("/administration/mail")
    View save(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn person,
            Locale locale) {
        if (!person.operator()) {
            throw new AccessDeniedException("mail settings are the operator's");
        }
        return transactions.as(person.reader(), () -> {
            var form = checked(Form.of(typed), person, locale);
            if (form.hasErrors()) {
                return view(HttpStatus.UNPROCESSABLE_CONTENT, form, false, person);
            }
            editable(person).forEach(setting -> change(setting, form.value(setting.word()), person));
            return new RedirectView("/administration/mail?saved");
        });
    }

    private void change(MailSetting setting, String value, SignedIn person) {
        if (!mailSettings.value(setting).orElse("").equals(value.strip())) {
            mailSettings.set(setting, value, person.reader());
        }
    }

    private Form checked(Form typed, SignedIn person, Locale locale) {
        var form = typed;
        for (var setting : editable(person)) {
            var value = form.value(setting.word()).strip();
            var mistake = rule.mistake(setting, value, locale);
            form = mistake.isEmpty() ? form : form.wrong(setting.word(), mistake.get());
        }
        return form;
    }

    private Form typed(SignedIn person) {
        Map<String, List<String>> values = editable(person).stream()
                .collect(Collectors.toMap(
                        MailSetting::word,
                        setting -> List.of(mailSettings.value(setting).orElse(""))));
        return Form.of(values);
    }

    private JteView view(HttpStatus status, Form form, boolean saved, SignedIn person) {
        var server = route.server().map(Object::toString).orElse(null);
        var page = new MailAdministrationPage(settings.demo(), server, outbox.now(), editable(person), form, saved);
        return new JteView(status, "message/administration", page);
    }

    static List<MailSetting> editable(SignedIn person) {
        return Stream.of(MailSetting.values())
                .filter(setting -> person.operator() && person.is(setting.keeper()))
                .toList();
    }
}
