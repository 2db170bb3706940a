package relevo.app.conformance;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody of another organisation, in every role there, who looks at whatever has an address. */
final class Stranger {
    private final MockMvcTester mvc;
    private final Caller caller;

    Stranger(MockMvcTester mvc, Caller caller) {
        this.mvc = mvc;
        this.caller = caller;
    }

    /** What an address says to the stranger, headers included. */
    record Look(String address, int status, String said) {
        /** The words that are none of the stranger's business; those in the address are known already. */
        List<String> leaks(Set<String> words) {
            String asked = URLDecoder.decode(address, StandardCharsets.UTF_8);
            return words.stream()
                    .filter(word -> said.contains(word) && !asked.contains(word))
                    .map(word -> address + " tells “" + word + "”")
                    .toList();
        }

        /** Without what differs from answer to answer anyway. */
        String bare() {
            return status + " "
                    + said.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "{id}")
                            .replaceAll("(token=|_csrf\" value=)\"[^\"]*\"", "")
                            .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "");
        }
    }

    Look look(String address) {
        MockHttpServletResponse response = mvc.get()
                .uri(java.net.URI.create(address))
                .with(caller.signedIn())
                .exchange()
                .getResponse();
        String headers = response.getHeaderNames().stream()
                .filter(name -> !name.equals("Set-Cookie"))
                .map(name -> name + ": " + response.getHeaders(name))
                .sorted()
                .collect(Collectors.joining("\n"));
        String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        return new Look(address, response.getStatus(), headers + "\n" + body);
    }

    /** Every way to ask a list for somebody else's tenant. */
    static List<String> questions(String word, String id) {
        String q = java.net.URLEncoder.encode(word, StandardCharsets.UTF_8);
        return List.of(
                "/tenants?q=" + q,
                "/tenants.csv?q=" + q,
                "/api/v1/tenants?q=" + q,
                "/tenants?holder=person:" + id,
                "/api/v1/tenants?holder=person:" + id,
                "/tenants?state=open&region=EMEA&sort=seats",
                "/api/v1/tenants?state=closed",
                "/closings?from=2000-01-01&tenant=" + id + "&at=2030-01-01T00:00:00Z",
                "/closings.csv?from=2000-01-01",
                "/api/v1/closings?from=2000-01-01",
                "/desk?region=EMEA",
                "/desk/queues/ftcq-inactive-emea?since=2000-01-01T00:00:00Z&tenant=" + id,
                "/requests/new?domain=" + q + "&customer=x",
                "/tenants/" + id + "/contacts?edit=" + id);
    }

    static List<String> every(Set<String> words, Set<String> ids) {
        return words.stream()
                .flatMap(word -> ids.stream().flatMap(id -> questions(word, id).stream()))
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
    }
}
