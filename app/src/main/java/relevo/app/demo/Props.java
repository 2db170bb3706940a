package relevo.app.demo;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.faq.Faq;
import relevo.app.journal.RulesInForce;
import relevo.app.journal.Tenants;
import relevo.app.message.Drafts;
import relevo.app.message.Mailing;
import relevo.app.message.PastAnswers;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.app.request.PastRequests;
import relevo.app.usage.PastReadings;

/** What the story is told with. */
@Component
record Props(
        Tenants tenants,
        RulesInForce rules,
        PastReadings readings,
        PastRequests requests,
        PastAnswers answers,
        Drafts drafts,
        Mailing mailing,
        Faq faq,
        People people,
        MessageSource texts,
        Clock clock) {
    Person person(String mail) {
        return Optional.of(mail)
                .flatMap(people::byMail)
                .orElseThrow(() -> new IllegalStateException("nobody is " + mail));
    }
}
