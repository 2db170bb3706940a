package relevo.app.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.Ids;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;

/** One's own data by forms and by programs. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(House.class)
class TenantDataTest {
    private static final SignedIn ELIAS = Cast.person(0x1c, "Elías Montoro", Role.QUALITY_ANALYST);
    private static final SignedIn TOMAS = Cast.person(0x18, "Tomás Belloch", Role.REQUEST_MANAGER);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private House house;

    @Test
    void an_administrator_takes_a_tenant_in_once_however_often_it_is_sent() {
        var command = Ids.next();
        var typed = with(tenant("Aurora Textil"), "command", command.toString());
        var first = post("/tenants", Cast.ADA, "es", typed);
        assertThat(first)
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/tenants/" + command + "/services?done=true");
        assertThat(post("/tenants", Cast.ADA, "es", typed)).hasStatus(HttpStatus.SEE_OTHER);
        var state = house.standing(new TenantId(command)).state();
        assertThat(state.profile().seats()).isEqualTo(1200);
        assertThat(state.profile().customerSeats()).isEqualTo(1200);
        assertThat(state.custody().heldByQueue()).isTrue();
    }

    @Test
    void a_form_comes_back_with_all_that_was_typed_and_a_sentence_at_each_wrong_field() {
        var typed = Map.of("name", " ", "domain", "sin punto", "seats", "muchos", "region", "MARTE", "zone", "Madrid");
        var refused = post("/tenants", Cast.ADA, "es", typed);
        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Escriba el nombre.",
                        "«sin punto» no es un dominio. Escríbalo como aurora.example, sin espacios ni @.",
                        "«muchos» no es un número entero de puestos. Escríbalo con cifras, por ejemplo 1200.",
                        "«MARTE» no es una región: elija AMERICAS, APJ o EMEA.",
                        "«Madrid» no es una zona horaria. Escríbala como Europe/Madrid.",
                        "Elija el país.",
                        "Elija el idioma.",
                        "value=\"sin punto\"",
                        "value=\"muchos\"");
        assertThat(post("/tenants", Cast.ADA, "en", typed))
                .bodyText()
                .contains(
                        "Type the name.",
                        "“sin punto” is not a domain. Write it like aurora.example, without blanks or @.",
                        "“muchos” is not a whole number of seats. Write it in figures, for example 1200.");
    }

    @Test
    void a_domain_belongs_to_one_tenant() {
        var typed = tenant("Doble");
        assertThat(post("/tenants", Cast.ADA, "es", typed)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post("/tenants", Cast.ADA, "es", typed))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("ya está registrado", "value=\"Doble\"");
    }

    @Test
    void a_customers_seats_are_those_of_its_tenants_together() {
        var customer = "Grupo " + Ids.next();
        var first = taken(with(tenant("Norte"), "customer", customer));
        var second = taken(with(with(tenant("Sur"), "customer", customer), "seats", "300"));
        assertThat(customerSeats(first)).isEqualTo(1500);
        assertThat(customerSeats(second)).isEqualTo(1500);
        var moved = with(with(tenant("Sur"), "customer", "Otro " + Ids.next()), "seats", "400");
        assertThat(post("/tenants/" + second + "/profile", TOMAS, "es", moved)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(customerSeats(first)).isEqualTo(1200);
        assertThat(customerSeats(second)).isEqualTo(400);
    }

    @Test
    void nobody_overwrites_what_another_has_changed_meanwhile() {
        var tenant = taken(tenant("Norte"));
        var version = Long.toString(house.standing(tenant).version());
        var mine = with(tenant("Mío"), "version", version);
        assertThat(post("/tenants/" + tenant + "/profile", Cast.ADA, "es", with(tenant("Suyo"), "version", version)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post("/tenants/" + tenant + "/profile", TOMAS, "es", mine))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Alguien ha cambiado este inquilino mientras tanto.", "value=\"Mío\"");
    }

    @Test
    void services_are_added_changed_and_not_added_twice() {
        var tenant = taken(tenant("Norte"));
        var path = "/tenants/" + tenant + "/services";
        assertThat(post(path, Cast.ADA, "es", Map.of("name", "Teams", "seats", "1.000")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(path, Cast.ADA, "es", Map.of("name", "teams")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("El inquilino ya tiene el servicio teams. Cámbielo en la lista, o escriba otro nombre.");
        assertThat(post(
                        path + "/teams/description",
                        Cast.ADA,
                        "es",
                        Map.of("name", "Teams", "seats", "900", "migratesData", "yes")))
                .hasStatus(HttpStatus.SEE_OTHER);
        var service =
                house.standing(tenant).state().services().values().iterator().next();
        assertThat(service.seats()).isEqualTo(900);
        assertThat(service.migratesData()).isTrue();
        assertThat(get(path, ELIAS, "es"))
                .bodyText()
                .contains("Aquí puede consultarlo. Puede cambiarlo: gestor de solicitudes y responsable del sistema.")
                .doesNotContain("Añadir servicio");
        assertThat(post(path, ELIAS, "es", Map.of("name", "Intune")))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Su función no permite hacer esto");
    }

    @Test
    void a_service_has_a_name_with_letters_that_tell_it_from_the_others() {
        var path = "/tenants/" + taken(tenant("Sur")) + "/services";
        assertThat(post(path, Cast.ADA, "es", Map.of("name", "C++"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(path, Cast.ADA, "es", Map.of("name", "C#")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("«C#» y «C++» tendrían el mismo identificador");
        for (var nothing : List.of("😀", "../..")) {
            assertThat(post(path, Cast.ADA, "es", Map.of("name", nothing)))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("no tiene ninguna letra ni cifra");
        }
    }

    @Test
    void a_contact_is_added_confirmed_barred_and_removed_with_a_reason() {
        var tenant = taken(tenant("Norte"));
        var path = "/tenants/" + tenant + "/contacts";
        assertThat(post(path, Cast.ADA, "es", contact("2099-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "La fecha está en el futuro. Indique una que ya haya pasado, u hoy.", "value=\"Jon Zubieta\"");
        assertThat(post(path + "/" + UUID.randomUUID(), Cast.ADA, "es", contact("2026-01-02")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(path, Cast.ADA, "es", contact("2026-01-02"))).hasStatus(HttpStatus.SEE_OTHER);
        var one = path + "/" + only(tenant).id();
        assertThat(get(path, Cast.ADA, "es"))
                .bodyText()
                .contains("Jon Zubieta", "jon@cuentas.example", "equipo de cuentas");
        assertThat(post(one + "/confirmation", Cast.ADA, "es", Map.of("back", "/tenants/" + tenant + "?service=x")))
                .hasRedirectedUrl("/tenants/" + tenant + "?service=x");
        assertThat(only(tenant).confirmed()).isAfter(LocalDate.of(2026, 1, 2));
        assertThat(post(one + "/bar", Cast.ADA, "es", Map.of("reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Escriba el motivo: quien lo lea después lo necesitará.")
                .containsPattern("<details class=\"pop\" open>[^!]*id=\"bar-[^>]*aria-invalid=\"true\"");
        post(one + "/bar", Cast.ADA, "es", Map.of("reason", "Lo pidió por teléfono"));
        assertThat(get(path, Cast.ADA, "es")).bodyText().contains("no escribir", "Lo pidió por teléfono");
        post(one + "/bar/lifting", Cast.ADA, "es", Map.of());
        assertThat(only(tenant).writable()).isTrue();
        var changed = with(contact("2026-01-02"), "mail", "jon.zubieta@cuentas.example");
        assertThat(post(one, Cast.ADA, "es", changed)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(path, Cast.ADA, "en")).bodyText().contains("jon.zubieta@cuentas.example", "to be confirmed");
        assertThat(post(one + "/removal", Cast.ADA, "es", Map.of("reason", "Dejó la empresa")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(house.standing(tenant).state().contacts()).isEmpty();
        assertThat(post(one + "/confirmation", Cast.ADA, "es", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Ese contacto ya no está en el inquilino. Vuelva a cargar la página.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "services", "contacts"})
    void what_was_saved_is_told_on_the_page_of_its_form_and_only_then(String page) {
        var tenant = taken(tenant("Norte"));
        var path = "/tenants/" + tenant + "/" + page;
        var typed = page.equals("contacts") ? contact("2026-01-02") : tenant("Sur");
        assertThat(post(path, Cast.ADA, "es", typed)).hasRedirectedUrl(path + "?done=true");
        assertThat(get(path + "?done=true", Cast.ADA, "es")).bodyText().contains("<span>Guardado.</span>");
        assertThat(get(path + "?done=true", Cast.ADA, "en")).bodyText().contains("<span>Saved.</span>");
        assertThat(get(path, Cast.ADA, "es")).bodyText().doesNotContain("Guardado.");
    }

    @Test
    void what_is_known_of_the_account_team_is_put_on_record_and_taken_back() {
        var tenant = taken(tenant("Norte"));
        var path = "/tenants/" + tenant + "/account-team";
        post(path, Cast.ADA, "es", Map.of("unknown", "yes", "notManaged", "yes"));
        assertThat(house.standing(tenant).state().accountTeam().unknown()).isTrue();
        assertThat(house.standing(tenant).state().accountTeam().notManaged()).isTrue();
        post(path, Cast.ADA, "es", Map.of());
        assertThat(house.standing(tenant).state().accountTeam().recordedAbsent())
                .isFalse();
    }

    @Test
    void people_are_assigned_in_roles_they_have_and_the_manager_only_by_an_offer() {
        var tenant = taken(tenant("Norte"));
        var partner = house.partner();
        var iker = house.hire(partner, "Iker Zabaleta", Role.ENGINEER);
        var path = "/tenants/" + tenant + "/assignments";
        assertThat(post(path, TOMAS, "es", Map.of("person", iker.person().toString(), "role", "SPECIALIST")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Iker Zabaleta no tiene esa función.");
        var assigning = Map.of("person", iker.person().toString(), "role", "ENGINEER", "service", "");
        assertThat(get("/tenants/" + tenant + "/profile", iker, "es")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(path, TOMAS, "es", assigning)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/tenants/" + tenant + "/profile", iker, "es")).hasStatusOk();
        assertThat(get(path, TOMAS, "es")).bodyText().contains("Iker Zabaleta", "ingeniería", "todo el inquilino");
        assertThat(post(path + "/end", TOMAS, "es", assigning)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(path, iker, "es")).hasStatus(HttpStatus.NOT_FOUND);
        var sofia = house.hire(partner, "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        var managing = Map.of("person", sofia.person().toString(), "role", "ENGAGEMENT_MANAGER", "primary", "yes");
        assertThat(post(path, TOMAS, "es", managing)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void a_stranger_finds_nothing_and_changes_nothing() {
        var tenant = taken(tenant("Norte"));
        var stranger = house.hire(house.partner(), "Marc Pujol", Role.ADMINISTRATOR);
        for (var page : new String[] {"profile", "services", "contacts", "assignments"}) {
            assertThat(get("/tenants/" + tenant + "/" + page, stranger, "es")).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(post("/tenants/" + tenant + "/profile", stranger, "es", tenant("Robado")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/tenants/" + tenant + "/contacts", stranger, "es", contact("2026-01-02")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_program_does_the_same_with_problems_idempotency_and_versions() {
        var key = Ids.next();
        var body = """
                {"name": "Programa", "domain": "p-%s.example", "seats": 50, "region": "EMEA", "country": "ES",
                 "zone": "Europe/Madrid", "language": "es"}""".formatted(key);
        assertThat(api("POST", "/api/v1/tenants", body, key, null))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", "/api/v1/tenants/" + key)
                .hasHeader("ETag", "\"1\"");
        assertThat(api("POST", "/api/v1/tenants", body, key, null)).hasStatus(HttpStatus.CREATED);
        var profile = "/api/v1/tenants/" + key + "/profile";
        assertThat(api("PUT", profile, body.replace("50", "60"), Ids.next(), "\"1\""))
                .hasStatusOk()
                .bodyText()
                .contains("ProfileChanged");
        assertThat(api("PUT", profile, body, Ids.next(), "\"1\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(api("POST", "/api/v1/tenants/" + key + "/contacts", "{\"kind\": \"CUSTOMER\"}", Ids.next(), null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("\"field\":\"name\"", "Type the name.", "\"field\":\"language\"", "Choose the language.");
        assertThat(api("POST", "/api/v1/tenants/" + key + "/account-team", "{\"unknown\": true}", Ids.next(), null))
                .hasStatusOk();
        assertThat(house.standing(new TenantId(key)).state().accountTeam().unknown())
                .isTrue();
    }

    /** Asked anew, the service would be one that the tenant has already. */
    @Test
    void a_service_added_again_under_the_same_key_gets_its_first_answer() {
        var services = "/api/v1/tenants/" + taken(tenant("Norte")) + "/services";
        var key = Ids.next();
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(api("POST", services, "{\"name\": \"Teams\"}", key, null))
                    .hasStatus2xxSuccessful()
                    .bodyText()
                    .contains("ServiceAdded");
        }
        assertThat(api("POST", services, "{\"name\": \"Teams\"}", Ids.next(), null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult api(
            String method, String uri, String body, UUID key, @org.jspecify.annotations.Nullable String seen) {
        var request = mvc.method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(uri)
                .with(Cast.as(Cast.ADA))
                .with(csrf())
                .locale(Locale.of("en"))
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key.toString())
                .content(body);
        return seen == null
                ? request.exchange()
                : request.header("If-Match", seen).exchange();
    }

    private TenantId taken(Map<String, String> typed) {
        var command = Ids.next();
        assertThat(post("/tenants", Cast.ADA, "es", with(typed, "command", command.toString())))
                .hasStatus(HttpStatus.SEE_OTHER);
        return new TenantId(command);
    }

    private int customerSeats(TenantId tenant) {
        return house.standing(tenant).state().profile().customerSeats();
    }

    private Contact only(TenantId tenant) {
        var contact =
                house.standing(tenant).state().contacts().values().iterator().next();
        assertThat(contact.kind()).isEqualTo(ContactKind.ACCOUNT_TEAM);
        return contact;
    }

    private static Map<String, String> tenant(String name) {
        return Map.of(
                "name", name,
                "domain", "d-" + Ids.next() + ".example",
                "customer", "Cliente " + Ids.next(),
                "seats", "1.200",
                "region", "EMEA",
                "country", "ES",
                "zone", "Europe/Madrid",
                "language", "es");
    }

    private static Map<String, String> contact(String confirmed) {
        return Map.of(
                "kind", "ACCOUNT_TEAM",
                "name", "Jon Zubieta",
                "mail", "jon@cuentas.example",
                "language", "es",
                "confirmed", confirmed);
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var more = new java.util.HashMap<>(typed);
        more.put(field, value);
        return more;
    }

    private MvcTestResult get(String uri, SignedIn person, String language) {
        return mvc.get()
                .uri(uri)
                .with(Cast.as(person))
                .locale(Locale.of(language))
                .exchange();
    }

    private MvcTestResult post(String uri, SignedIn person, String language, Map<String, String> typed) {
        var request = mvc.post().uri(uri).with(Cast.as(person)).with(csrf()).locale(Locale.of(language));
        typed.forEach(request::param);
        return request.exchange();
    }
}
