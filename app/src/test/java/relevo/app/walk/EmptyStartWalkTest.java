package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import relevo.app.browser.Chromium;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.app.people.FirstAdministrator;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Chapter;

/** From the first start without a demonstration to a closed engagement: one's own people, records and mail server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "RELEVO_DEMO=off")
class EmptyStartWalkTest {
    private static final String PASSWORD = "un tren que llega tarde";
    private static final String DOMAIN = "bodegasniguez.example";
    private static final GreenMail SERVER = started();

    private final List<BrowserContext> browsers = new ArrayList<>();

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add(
                "RELEVO_SMTP_URL", () -> "smtp://127.0.0.1:" + SERVER.getSmtp().getPort());
    }

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void an_empty_start_is_run_to_a_closed_engagement_with_a_real_mail_server() throws Exception {
        try {
            var admin = enter(
                    first.link().orElseThrow(),
                    Map.of("organisation", "Casa Abierta", "name", "Vera Solís", "mail", "vera@casa.example"));
            admin.go("/");
            Steps.picture(admin, "empty-start");
            var olga = hire(admin, "Olga Prats", "olga@casa.example", "ENGAGEMENT_MANAGER");
            var dario = hire(admin, "Darío Luna", "dario@casa.example", "ASSIGNMENT_TEAM", "REQUEST_MANAGER");
            admin.go("/administration/mail");
            admin.type("#sender", "relevo@casa.example");
            admin.type("#assignment-team-emea", "asignaciones@casa.example");
            admin.press("main form button.main");
            bring(admin, "/tenants/import", tenantFile());
            bring(admin, "/usage", usageFile());
            var tenant = transactions.reading(
                    Reader.BACKGROUND, () -> tenants.byDomain(List.of(DOMAIN)).get(DOMAIN));
            approve(dario, file(olga));
            olga.go("/tenants/" + tenant);
            olga.press("form[action$='/tasks/1701'] button");
            olga.until("#note-technical_enablement button.main");
            Steps.prepare(olga);
            Steps.discuss(olga);
            Steps.complete(olga);
            Steps.ask(olga);
            Steps.note(olga);
            dario.go("/desk");
            dario.open("details.pop:has(form[action$='/acceptance']) > summary");
            dario.press("form[action$='/acceptance'] button.main");
            olga.go("/tenants/" + tenant);
            Steps.leave(olga);
            Steps.picture(olga, "empty-start-closed");
            closed(tenant);
            received();
        } finally {
            browsers.forEach(BrowserContext::close);
        }
    }

    /** Opens a one-time link, fills in what it asks for, and is in. */
    private Walker enter(String link, Map<String, String> fields) {
        var context = Chromium.context("es", ColorScheme.LIGHT, 1440, true);
        browsers.add(context);
        var walker = new Walker(context.newPage(), "http://localhost:" + port);
        walker.go(link);
        fields.forEach((field, value) -> walker.type("#" + field, value));
        walker.type("#password", PASSWORD);
        walker.type("#again", PASSWORD);
        walker.press("main form button.main");
        return walker;
    }

    private Walker hire(Walker admin, String name, String mail, String... roles) {
        admin.go("/administration/people");
        admin.type("#add #name", name);
        admin.type("#add #mail", mail);
        admin.page()
                .selectOption("#add #organisation", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        admin.page().selectOption("#add #language", "es");
        for (String role : roles) {
            admin.tick("#add #role-" + role);
        }
        if (List.of(roles).contains("ASSIGNMENT_TEAM")) {
            admin.page().selectOption("#add #region", "EMEA");
        }
        admin.press("#add form button.main");
        admin.press("tr:has-text('" + mail + "') form button");
        String shown = admin.page().locator("[role=status] code").innerText();
        return enter(shown.substring(shown.indexOf("/sign-in/")), Map.of());
    }

    private void bring(Walker admin, String page, String rows) throws Exception {
        var file = Files.writeString(folder.resolve(page.substring(1).replace('/', '-') + ".csv"), rows);
        admin.go(page);
        admin.page().setInputFiles("#file", file);
        admin.page().selectOption("#dates", "ISO");
        admin.press("main form button.main");
        for (int i = 0; i < 60 && !admin.page().content().contains("Importado"); i++) {
            admin.page().waitForTimeout(250);
            admin.page().reload();
        }
        assertThat(admin.page().content()).contains("Importado");
    }

    /** Files a request and gives the address of its page. */
    private String file(Walker customer) {
        customer.go("/requests/new");
        customer.page().selectOption("#requestor", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        customer.type("#contact", "Marta Soler");
        customer.type("#mail", "marta@bodegasniguez.example");
        customer.page().selectOption("#language", "es");
        customer.type("#customer", "Bodegas Ñíguez");
        customer.type("#domain", DOMAIN);
        customer.type("#country", "España");
        customer.tick("input[name=services][value=Teams]");
        customer.press("main form button.main");
        customer.page().waitForURL("**/requests/*-*");
        return java.net.URI.create(customer.page().url()).getPath();
    }

    private static void approve(Walker manager, String request) {
        manager.go(request);
        manager.press("form[action$='/approval'] button.main");
    }

    private void closed(TenantId tenant) {
        var state = transactions.reading(
                Reader.BACKGROUND, () -> tenants.find(tenant).orElseThrow().state());
        assertThat(state.chapter()).isInstanceOf(Chapter.Closed.class);
        assertThat(state.custody().heldByQueue()).isTrue();
    }

    private static void received() throws Exception {
        List<String> to = new ArrayList<>();
        for (var mail : SERVER.getReceivedMessages()) {
            to.add(mail.getRecipients(Message.RecipientType.TO)[0].toString());
        }
        assertThat(to)
                .hasSize(3)
                .anyMatch(one -> one.contains("jon@cuentas.example"))
                .anyMatch(one -> one.contains("marta@bodegasniguez.example"))
                .anyMatch(one -> one.contains("asignaciones@casa.example"));
    }

    private static String tenantFile() {
        return """
                Dominio;Nombre;Cliente;Puestos;Región;País;Zona horaria;Idioma;Administrador;Servicio;Puestos del servicio;Contacto;Correo del contacto;Tipo de contacto;Contacto confirmado
                bodegasniguez.example;Bodegas Ñíguez;Bodegas Ñíguez;800;EMEA;ES;Europe/Madrid;es;olga@casa.example;Teams;800;Jon Zubieta;jon@cuentas.example;Equipo de cuentas;%1$s
                bodegasniguez.example;;;;;;;;;;;Marta Soler;marta@bodegasniguez.example;Cliente;%1$s
                """.formatted(World.today());
    }

    private static String usageFile() {
        return """
                Inquilino;Servicio;Fecha;Usuarios activos;Puestos;Fuente
                bodegasniguez.example;Teams;%s;132;800;LYNX
                """.formatted(World.today().minusDays(1));
    }
}
