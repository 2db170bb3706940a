package relevo.app.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.contact.Address;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Standing;
import relevo.app.message.template.Placeholder;
import relevo.engagement.Role;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Discussion;
import relevo.engagement.state.Progress;
import relevo.playbook.rules.MessageKind;

/** What the record makes of the templates. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(Aurora.class)
class DraftsTest {
    private static final LocalDate HELD = LocalDate.of(2026, 11, 26);

    @Autowired
    private Drafts drafts;

    @Autowired
    private Aurora aurora;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void the_customer_who_ends_here_reads_how_to_ask_again() {
        var draft = customers(List.of());
        assertThat(draft.missing()).isEmpty();
        assertThat(draft.language()).isEqualTo(Locale.of("es"));
        assertThat(draft.to())
                .extracting(one -> one.address().mail())
                .containsExactly("marta.soler@auroratextil.example");
        assertThat(draft.replyTo()).isEqualTo(new Address("Inés Arrabal", "ines.arrabal@faro.example"));
        assertThat(draft.subject()).isEqualTo("Teams: lo que han conseguido y cómo seguir a partir de aquí");
        assertThat(draft.body())
                .startsWith("Hola, marta soler:\n\nGracias por la conversación del 26 de noviembre de 2026.")
                .contains(
                        "132 personas lo usaron en los 28 días anteriores",
                        "hacían falta 100 usuarios activos",
                        "Seguimos trabajando juntos en Exchange, como hasta ahora.",
                        "/requests/new\n",
                        "Su equipo de cuentas sigue a su lado y está al corriente de este cierre: jon zubieta (jon.zubieta@cuentas.example).")
                .endsWith("Inés Arrabal\nines.arrabal@faro.example");
    }

    @Test
    void the_customer_who_is_ready_for_more_reads_the_next_step() {
        var draft = customers(List.of("Intune", "SharePoint"));
        assertThat(draft.missing()).isEmpty();
        assertThat(draft.subject()).isEqualTo("Teams: lo que han conseguido y el siguiente paso, Intune y SharePoint");
        assertThat(draft.body())
                .contains("EL SIGUIENTE PASO: Intune y SharePoint", "en un plazo de dos días laborables");
    }

    @Test
    void what_the_record_does_not_know_stays_open_and_is_named() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var draft = transactions.reading(
                Reader.BACKGROUND,
                () -> drafts.of(aurora.standing(tenant), Aurora.TEAMS, MessageKind.CUSTOMER_FOLLOW_UP, null));
        assertThat(draft.missing()).containsExactly(Placeholder.DISCUSSION_DATE);
        assertThat(draft.body()).contains("Gracias por la conversación del {discussion-date}.");
    }

    @Test
    void the_assignment_team_of_the_region_is_asked_with_queue_and_date() {
        var tenant = discussed(List.of());
        var draft = transactions.reading(Reader.BACKGROUND, () -> drafts.move(tenant));
        assertThat(draft.to()).hasValue(new Address("Darío Quiroga", "dario.quiroga@faro.example"));
        assertThat(draft.missing()).isEmpty();
        assertThat(draft.subject()).startsWith("Traslado a FTCQ Inactivo EMEA: Aurora Textil (aurora-");
        assertThat(draft.body())
                .contains(
                        "Fecha de la siguiente acción: 31 de diciembre de 2027",
                        "Servicios cerrados: Exchange y Teams");
    }

    @Test
    void a_manager_without_an_address_to_write_to_is_answered_by_the_sender() {
        var tenant = discussed(List.of());
        var manager = new Assignment(Role.ENGAGEMENT_MANAGER, person("ana@exa_mple.org"), null, true);
        var custody = tenant.state().custody().with(manager);
        var managed = new Standing(tenant.id(), tenant.state().with(custody), tenant.version());
        var draft = transactions.reading(
                Reader.BACKGROUND, () -> drafts.of(managed, Aurora.TEAMS, MessageKind.CUSTOMER_FOLLOW_UP, null));
        assertThat(draft.replyTo().mail()).isEqualTo("relevo@relevo.example");
    }

    private PersonId person(String mail) {
        var id = Ids.next();
        transactions.run(Reader.BACKGROUND, () -> {
            database.sql("insert into organisations (id, name, kind) values (?, ?, 'PARTNER')")
                    .params(id, "Socio " + id)
                    .update();
            database.sql("insert into people (id, organisation_id, name, mail, language, active) "
                            + "values (?, ?, 'Ana Solís', ?, 'es', false)")
                    .params(id, id, id + mail)
                    .update();
        });
        return new PersonId(id);
    }

    private Draft customers(List<String> readyFor) {
        var tenant = discussed(readyFor);
        return transactions.reading(
                Reader.BACKGROUND, () -> drafts.of(tenant, Aurora.TEAMS, MessageKind.CUSTOMER_FOLLOW_UP, null));
    }

    private Standing discussed(List<String> readyFor) {
        TenantId tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var standing = aurora.standing(tenant);
        var teams = standing.state().service(Aurora.TEAMS).orElseThrow();
        var held = teams.with(new Progress.Discussed(true, new Discussion(HELD, readyFor)));
        return new Standing(tenant, standing.state().with(held), standing.version());
    }
}
