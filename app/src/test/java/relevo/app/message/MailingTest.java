package relevo.app.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Contents;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.message.template.Templates;
import relevo.app.people.People;
import relevo.engagement.Text;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.playbook.rules.MessageKind;

/** Whom a mail goes to while others change the tenant. */
@SpringBootTest
@Import(Aurora.class)
class MailingTest {
    @Autowired
    private Aurora aurora;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Contents contents;

    @Autowired
    private MailSettings settings;

    @Autowired
    private MailRoute route;

    @Autowired
    private Templates templates;

    @Autowired
    private Fillings fillings;

    @Autowired
    private People people;

    @Autowired
    private relevo.app.Settings application;

    private final AtomicReference<@Nullable Runnable> meanwhile = new AtomicReference<>();

    @Test
    void a_contact_whose_address_changes_while_the_mail_is_read_gets_it_at_the_new_one() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        meanwhile.set(() -> aurora.moves(tenant, "jon.zubieta@nueva.example"));
        assertThat(sent(tenant)).singleElement().asString().contains("jon.zubieta@nueva.example");
    }

    private List<String> sent(TenantId tenant) {
        var everybody = aurora.standing(tenant).state().contacts().keySet();
        var form = new MailForm(everybody, List.of(), Locale.of("es"), "Teams", "Hola:");
        var posting = new Mailing(tenants, transactions, interrupted(), settings, route)
                .send(
                        Aurora.acting(Aurora.INES),
                        tenant,
                        Ids.next(),
                        null,
                        MessageKind.ACCOUNT_TEAM,
                        Aurora.TEAMS,
                        form);
        var done = (Outcome.Done) ((Posting.Handled) posting).outcome();
        var to = ((MessageQueued) done.events().getFirst().event())
                .to().stream().map(Text::id).toList();
        return transactions.reading(
                Reader.BACKGROUND,
                () -> List.copyOf(contents.readAll(tenant, to).values()));
    }

    /** Something happens right after a mail was drafted, once. */
    private Drafts interrupted() {
        return new Drafts(templates, fillings, contents, people, settings, application) {
            @Override
            public Draft of(Standing tenant, ServiceId service, MessageKind kind, @Nullable Locale wanted) {
                var draft = super.of(tenant, service, kind, wanted);
                var change = meanwhile.getAndSet(null);
                if (change != null) {
                    CompletableFuture.runAsync(change).join();
                }
                return draft;
            }
        };
    }
}
