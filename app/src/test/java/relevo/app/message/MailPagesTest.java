package relevo.app.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.id.TenantId;

/** The pages of mails in the demo, where the sandbox takes what is sent. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(Aurora.class)
class MailPagesTest {
    private static final SignedIn CARMEN = Cast.person(0x1d, "Carmen Uribarri", Role.PLAYBOOK_OWNER);
    private static final SignedIn ADA = Cast.person(0x1e, "Ada Robles", Role.ADMINISTRATOR);
    private static final String EDITOR = "/administration/templates/customer-ready/en";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Aurora aurora;

    @Autowired
    private Messages messages;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void templates_settings_and_mails_under_way_are_there_for_programs() {
        assertThat(get("/api/v1/messages", Aurora.INES)).hasStatusOk();
        assertThat(get("/messages.csv", Aurora.INES)).bodyText().contains("Cliente;Correo;Enviado por Relevo el;Para");
        assertThat(get("/api/v1/mail", Aurora.INES)).hasStatus(403);
        assertThat(get("/api/v1/mail-templates", CARMEN)).bodyText().contains("customer-ends");
        var path = "/api/v1/mail-templates/assignment-team/en";
        assertThat(put(path, "{\"version\":0,\"subject\":\"{nonsense}\",\"body\":\"\"}", CARMEN))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("body", "subject");
        var text = "{\"version\":0,\"subject\":\"Please move {customer}\",\"body\":\"To {queue}.\"}";
        assertThat(put(path, text, CARMEN)).hasStatusOk();
        assertThat(put(path, text, CARMEN)).hasStatus(409);
        assertThat(put(path, text, ADA)).hasStatus(403);
        assertThat(put("/api/v1/mail/settings/faq-url", "{\"value\":\"javascript:1\"}", CARMEN))
                .hasStatus(422);
        assertThat(put("/api/v1/mail/settings/sender", "{\"value\":\"\"}", CARMEN))
                .hasStatus(404);
    }

    private MvcTestResult put(String path, String json, SignedIn person) {
        return mvc.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(Cast.as(person))
                .with(csrf())
                .exchange();
    }

    @Test
    void a_mail_is_drafted_from_the_record_read_sent_and_found_in_the_sandbox() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example", "clara.ferran@refused.example");
        var path = "/tenants/" + tenant + "/services/teams/messages";
        var draft = get(path + "/new?kind=account-team", Aurora.INES);
        assertThat(draft).hasStatusOk();
        assertThat(draft)
                .bodyText()
                .contains(
                        "Aurora Textil ha completado la habilitación de Teams",
                        "132 personas lo usaron en los 28 días anteriores; el hito eran 100 usuarios activos",
                        "Por ahora solo termina este servicio: con el cliente sigo trabajando en Exchange",
                        "Inés Arrabal &lt;ines.arrabal@faro.example",
                        "jon.zubieta@cuentas.example")
                .doesNotContain("{service}", "{manager}", "{recipients}");

        var jon = aurora.standing(tenant).state().contacts().values().stream()
                .filter(contact -> contact.kind() == relevo.engagement.state.ContactKind.ACCOUNT_TEAM)
                .map(contact -> contact.id().toString())
                .toArray(String[]::new);
        assertThat(mvc.post()
                        .uri(path)
                        .with(Cast.as(Aurora.INES))
                        .with(csrf())
                        .locale(Locale.of("es"))
                        .param("kind", "account-team")
                        .param("language", "es")
                        .param("command", UUID.randomUUID().toString())
                        .param("to", jon)
                        .param("cc", "")
                        .param("subject", "Teams está listo en " + tenant)
                        .param("body", "Hola, Jon:\r\n\r\nGracias por su ayuda."))
                .hasStatus3xxRedirection();

        eventually(() ->
                transactions.reading(Reader.BACKGROUND, () -> messages.of(tenant)).getFirst().recipients().stream()
                        .noneMatch(one -> one.state() == Delivery.WAITING || one.state() == Delivery.SENDING));
        assertThat(get("/tenants/" + tenant + "/messages", Aurora.INES))
                .bodyText()
                .contains("aceptado", "kept in the sandbox", "rechazado", "no such mailbox", "Volver a intentarlo");
        assertThat(get("/mailbox", Aurora.INES))
                .bodyText()
                .contains("Teams está listo en " + tenant, "Nada de esto ha salido de esta máquina");
        assertThat(get("/messages", Aurora.INES)).bodyText().contains("Teams está listo en " + tenant);
    }

    @Test
    void a_draft_is_written_in_the_language_asked_for() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        assertThat(get(
                        "/tenants/" + tenant + "/services/teams/messages/new?kind=account-team&language=en",
                        Aurora.INES))
                .bodyText()
                .contains("Aurora Textil has completed the enablement of Teams", "5,000 seats");
    }

    @Test
    void a_mail_that_is_not_ready_comes_back_with_all_that_was_typed() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var answer = mvc.post()
                .uri("/tenants/" + tenant + "/services/teams/messages")
                .with(Cast.as(Aurora.INES))
                .with(csrf())
                .locale(Locale.of("es"))
                .param("kind", "account-team")
                .param("language", "es")
                .param("command", UUID.randomUUID().toString())
                .param("cc", "nadie")
                .param("subject", "Asunto que se queda")
                .param("body", "Usan {active-users}.")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains(
                        "Asunto que se queda",
                        "«nadie» no es una dirección de correo.",
                        "Queda un hueco sin rellenar: {active-users}.");
    }

    @Test
    void the_process_refuses_a_mail_out_of_its_place() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var answer = mvc.post()
                .uri("/api/v1/tenants/" + tenant + "/services/teams/messages")
                .with(Cast.as(Aurora.INES))
                .with(csrf())
                .locale(Locale.of("es"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"customer-follow-up\",\"subject\":\"Hola\",\"body\":\"Hola\"}")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyText().contains("\"detail\":\"");
        assertThat(transactions.reading(Reader.BACKGROUND, () -> messages.of(tenant)))
                .isEmpty();
    }

    @Test
    void a_program_drafts_sends_and_reads_and_a_repeated_key_sends_nothing_more() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var api = "/api/v1/tenants/" + tenant;
        assertThat(get(api + "/services/teams/message-drafts/account-team", Aurora.INES))
                .bodyJson()
                .extractingPath("$.missing")
                .asArray()
                .isEmpty();
        var key = UUID.randomUUID().toString();
        assertThat(send(api, key)).hasStatus(HttpStatus.CREATED);
        assertThat(send(api, key)).hasStatus(HttpStatus.CREATED);
        assertThat(get(api + "/messages", Aurora.INES))
                .bodyJson()
                .extractingPath("$.messages.length()")
                .isEqualTo(1);
    }

    @Test
    void whoever_does_not_manage_the_tenant_sends_nothing() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var other = Cast.person(0x12, "Bruno Salvatierra", Role.ENGAGEMENT_MANAGER);
        var lead = Cast.person(0x14, "Rocío Menchaca", Role.TEAM_MANAGER);
        assertThat(accountTeamMail(tenant, other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(accountTeamMail(tenant, lead)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(messagesOf(tenant)).isEmpty();
    }

    private MvcTestResult accountTeamMail(TenantId tenant, SignedIn person) {
        return mvc.post()
                .uri("/api/v1/tenants/" + tenant + "/services/teams/messages")
                .with(Cast.as(person))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"account-team\"}")
                .exchange();
    }

    @Test
    void the_playbook_owner_sees_faults_with_place_and_remedy_and_saves_versions() {
        var wrong = edit("Asunto", "Hola:\n{request-from-url} {queue}");
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(wrong)
                .bodyText()
                .contains(
                        "Línea 2, columna 1: no existe el hueco {request-from-url}. ¿Quiso decir «request-form-url»?",
                        "Línea 2, columna 20: {queue} no tiene valor en este correo.");
        assertThat(edit("Gracias, {customer}", "Hasta pronto, {recipients}."))
                .hasRedirectedUrl("/administration/templates?saved=customer-ready");
        assertThat(get("/administration/templates?saved=customer-ready", CARMEN))
                .bodyText()
                .contains("role=\"status\"", "Guardada: ");
        assertThat(get(EDITOR, CARMEN))
                .bodyText()
                .contains("Gracias, Aurora Textil", "Hasta pronto, Marta Soler and Jordi Puig.", "Versión 1");
        assertThat(edit("Otra", "Otra")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get(EDITOR + "?version=0", CARMEN)).bodyText().contains("WHAT YOU HAVE ACHIEVED");
    }

    @Test
    void templates_and_settings_are_for_their_keepers_only() {
        assertThat(get("/administration/templates", Aurora.INES)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/administration/mail", Aurora.INES)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/administration/templates", CARMEN)).bodyText().contains("Al cliente, cuando termina");
        assertThat(get("/administration/mail", CARMEN))
                .bodyText()
                .contains("Formulario de solicitud")
                .doesNotContain("Remitente");
        assertThat(get("/administration/mail", ADA))
                .bodyText()
                .contains("Remitente", "Equipo de asignaciones, EMEA", "Bandeja de salida")
                .doesNotContain("Formulario de solicitud");
    }

    @Test
    void a_wrong_address_among_the_settings_is_told_and_stays_as_typed() {
        var answer = mvc.post()
                .uri("/administration/mail")
                .with(Cast.as(ADA))
                .with(csrf())
                .locale(Locale.of("es"))
                .param("sender", "nadie")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("«nadie» no es una dirección de correo.", "value=\"nadie\"");
    }

    @Test
    void what_is_not_there_is_not_found() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        assertThat(get("/mailbox/" + UUID.randomUUID(), Aurora.INES)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/tenants/" + UUID.randomUUID() + "/messages", Aurora.INES))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/tenants/" + tenant + "/messages/" + UUID.randomUUID(), Aurora.INES))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/tenants/" + tenant + "/services/teams/messages/new?kind=nonsense", Aurora.INES))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/administration/templates/customer-ends/de", CARMEN)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_key_is_a_uuid_and_that_of_another_act_is_refused() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var api = "/api/v1/tenants/" + tenant;
        assertThat(send(api, "first mail"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("Idempotency-Key");
        var key = UUID.randomUUID().toString();
        var note = mvc.post()
                .uri(api + "/notes")
                .with(Cast.as(Aurora.INES))
                .with(csrf())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"category\":\"ENVIRONMENT\",\"text\":\"Nada nuevo.\"}");
        assertThat(note).hasStatusOk();
        assertThat(send(api, key))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.obstacle")
                .isEqualTo("COMMAND_USED");
        assertThat(messagesOf(tenant)).isEmpty();
    }

    @Test
    void more_mails_than_a_page_shows_are_all_in_the_file_and_programs_read_on() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        transactions.run(Reader.BACKGROUND, () -> givenUp(tenant, 101));
        assertThat(get("/messages", Aurora.INES))
                .bodyText()
                .contains("se muestran los 100 más recientes; el archivo CSV los tiene todos");
        assertThat(get("/messages.csv", Aurora.INES))
                .bodyText()
                .satisfies(file -> assertThat(file.lines().filter(line -> line.contains("abandonado")))
                        .hasSizeGreaterThanOrEqualTo(101));
        var first = body(get("/api/v1/messages", Aurora.INES));
        assertThat((java.util.List<?>) JsonPath.read(first, "$.messages")).hasSize(100);
        String before = JsonPath.read(first, "$.before");
        java.util.List<?> next =
                JsonPath.read(body(get("/api/v1/messages?before=" + before, Aurora.INES)), "$.messages");
        assertThat(next).isNotEmpty();
    }

    private void givenUp(TenantId tenant, int mails) {
        database.sql("""
                        insert into messages (tenant_id, message_id, kind, services, content_id, mail_id, queued_at)
                        select :tenant, gen_random_uuid(), 'ACCOUNT_TEAM', '{teams}', gen_random_uuid(), 'given up',
                               now() - interval '30 days'
                          from generate_series(1, :mails)
                        """).param("tenant", tenant.value()).param("mails", mails).update();
        database.sql("""
                        insert into message_recipients (tenant_id, message_id, recipient_id, state, attempts, tried_at)
                        select tenant_id, message_id, gen_random_uuid(), 'DEAD', 1, now()
                          from messages where tenant_id = :tenant and mail_id = 'given up'
                        """).param("tenant", tenant.value()).update();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private java.util.List<SentMessage> messagesOf(TenantId tenant) {
        return transactions.reading(Reader.BACKGROUND, () -> messages.of(tenant));
    }

    private MvcTestResult send(String api, String key) {
        return mvc.post()
                .uri(api + "/services/teams/messages")
                .with(Cast.as(Aurora.INES))
                .with(csrf())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\":\"account-team\"}")
                .exchange();
    }

    private MvcTestResult edit(String subject, String body) {
        return mvc.post()
                .uri(EDITOR)
                .with(Cast.as(CARMEN))
                .with(csrf())
                .locale(Locale.of("es"))
                .param("version", "0")
                .param("subject", subject)
                .param("body", body)
                .exchange();
    }

    private MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(Cast.as(person)).locale(Locale.of("es")).exchange();
    }

    private static void eventually(BooleanSupplier done) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("it takes too long").isBefore(end);
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }
}
