package relevo.app.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.Ids;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.id.TenantId;

/** Takes one tenant through the process, by the API, as far as a scene needs it. */
final class Tale {
    private final MockMvcTester mvc;
    private final Party party;
    private final TenantId tenant;
    private final List<String> services;
    private final Map<String, String> names = new HashMap<>();

    Tale(MockMvcTester mvc, Beginning beginning, Party party, String... services) {
        this.mvc = mvc;
        this.party = party;
        this.services = List.of(services);
        this.tenant = beginning.tenant(party, this.services, names);
        names.put("tenant", tenant.toString());
        names.put("service", this.services.getFirst());
        names.put("today", Beginning.today().toString());
        names.put("tomorrow", Beginning.today().plusDays(1).toString());
        for (String unknown : List.of(
                "move",
                "command",
                "message",
                "imports",
                "usage-imports",
                "mailbox",
                "request",
                "people",
                "tenant-imports",
                "item",
                "redactions")) {
            names.put(unknown, Ids.next().toString());
        }
        names.putAll(Map.ofEntries(
                Map.entry("task", "2453"),
                Map.entry("criterion", "CO-1"),
                Map.entry("kind", "account-team"),
                Map.entry("language", "es"),
                Map.entry("version", "1"),
                Map.entry("queue", "ftcq-inactive-emea"),
                Map.entry("secret", "nothing"),
                Map.entry("queues", "ftcq-inactive-emea"),
                Map.entry("word", "reply-to"),
                Map.entry("engagement", "1"),
                Map.entry("keys", "none"),
                Map.entry("editions", "0123456789abcdef"),
                Map.entry("playbooks", "0123456789abcdef")));
    }

    TenantId tenant() {
        return tenant;
    }

    Map<String, String> names() {
        return names;
    }

    Tale milestoneNoted() {
        String reading = JsonPath.read(engagement(), "$.services[?(@.id=='" + first() + "')].milestoneReading")
                .toString()
                .replaceAll("[\\[\\]\"]", "");
        note("TECHNICAL_ENABLEMENT", "\"" + first() + "\"", "\"MILESTONE\"", "\"reading\":\"" + reading + "\",");
        return redactionAsked();
    }

    Tale prepared() {
        milestoneNoted();
        does(service("/preparation"), "");
        does(service("/messages"), "{\"kind\":\"account-team\"}");
        untilMailsAreAnswered();
        return this;
    }

    Tale ready() {
        prepared();
        note("ENGAGEMENT_MANAGEMENT", "\"" + first() + "\"", "\"ACCOUNT_TEAM_MAIL\"", "");
        return this;
    }

    Tale discussed() {
        ready();
        does(
                service("/discussion"),
                Bodies.DISCUSSION.replace("{today}", Beginning.today().toString()));
        does(service("/messages"), "{\"kind\":\"customer-follow-up\"}");
        untilMailsAreAnswered();
        note("TECHNICAL_ENABLEMENT", "\"" + first() + "\"", "\"OUTCOME\"", "");
        return this;
    }

    Tale reviewed() {
        discussed();
        note(
                "ENGAGEMENT_MANAGEMENT",
                "\"" + first() + "\"",
                "\"CUSTOMER_MAIL\",\"LATEST_STATUS\",\"FAQ_REVIEW\",\"NEXT_STEPS\"",
                "\"statements\":[\"faq-reviewed\"],");
        return this;
    }

    Tale completed() {
        reviewed();
        does(service("/completion"), "");
        return this;
    }

    Tale moving() {
        completed();
        does("/moves", "{}");
        names.put("move", JsonPath.read(engagement(), "$.move.id"));
        untilMailsAreAnswered();
        return this;
    }

    /** Data to migrate come into scope: the service is not closed any more. */
    Tale migrationFound() {
        var keeper = party.with(Role.REQUEST_MANAGER);
        String body = "{\"name\":\"Teams\",\"seats\":\"1000\",\"migratesData\":\"yes\"}";
        assertThat(send(mvc.put().uri(at(service("/description"))), keeper, body))
                .hasStatus2xxSuccessful();
        return this;
    }

    Tale accepted() {
        moving();
        var team = party.with(Role.ASSIGNMENT_TEAM);
        String body = "{\"queue\":\"ftcq-inactive-emea\"}";
        assertThat(send(mvc.post().uri(at("/moves/" + names.get("move") + "/acceptance")), team, body))
                .hasStatusOk();
        return this;
    }

    Tale moveNoted() {
        accepted();
        note("ENGAGEMENT_MANAGEMENT", "", "\"ASSIGNMENT_MAIL\"", "");
        return this;
    }

    /** A further request for the tenant waits, where it may. */
    Tale filed(boolean waits) {
        names.put("requests", Ids.next().toString());
        if (waits) {
            var filed = send(mvc.post().uri("/api/v1/requests"), party.manager(), """
                    {"requestor":"CUSTOMER","contact":"Luz Marín","mail":"luz@cuentas.example","customer":"Zafiro","domain":"%s",
                     "country":"ES","language":"es","services":["teams"],"launch":"%s"}""".formatted(
                            names.get("domain"), Beginning.today().plusDays(30)));
            assertThat(filed).as(Bodies.of(filed)).hasStatus2xxSuccessful();
            names.put("requests", JsonPath.read(Bodies.of(filed), "$.id"));
        }
        return this;
    }

    private void note(String category, String services, String subjects, String more) {
        does("/notes", """
                {"category":"%s","services":[%s],"subjects":[%s],%s"text":"Consta."}""".formatted(category, services, subjects, more));
    }

    /** Somebody asks to have the note's text erased; {@code item} is the name of the note that may be asked for as well. */
    private Tale redactionAsked() {
        List<String> notes = JsonPath.read(body(at("/redactions")), "$.items[?(@.key =~ /note-.*/)].key");
        names.put("item", notes.getFirst());
        var asked = send(mvc.post().uri(at("/redactions")), party.manager(), """
                {"items":["%s"],"reason":"Baja"}""".formatted(notes.getFirst()));
        assertThat(asked).as(Bodies.of(asked)).hasStatus2xxSuccessful();
        names.put("redactions", JsonPath.read(Bodies.of(asked), "$.id"));
        return this;
    }

    private String first() {
        return services.getFirst();
    }

    private String service(String path) {
        return "/services/" + first() + path;
    }

    private String at(String path) {
        return "/api/v1/tenants/" + tenant + path;
    }

    /** Mail goes out in the background. */
    private void untilMailsAreAnswered() {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        String path = at("/messages");
        while (body(path).contains("\"answer\":null") || body(path).contains("UNDER_WAY") || waiting(path)) {
            assertThat(Instant.now()).as(body(path)).isBefore(patience);
            pause();
        }
    }

    private boolean waiting(String path) {
        List<String> states = new ArrayList<>();
        List<?> read = JsonPath.read(body(path), "$..state");
        read.forEach(state -> states.add(String.valueOf(state)));
        return states.contains("QUEUED") || states.contains("WAITING") || states.contains("SENDING");
    }

    private static void pause() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String engagement() {
        return body(at(""));
    }

    private String body(String path) {
        try {
            return mvc.get()
                    .uri(path)
                    .with(Cast.as(party.manager()))
                    .exchange()
                    .getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void does(String path, String json) {
        var result = send(mvc.post().uri(at(path)), party.manager(), json);
        assertThat(result).as(path + " " + json + Bodies.of(result)).hasStatus2xxSuccessful();
    }

    private static MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, SignedIn person, String json) {
        return request.with(Cast.as(person))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
