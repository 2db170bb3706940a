package relevo.app.request;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import relevo.app.journal.RulesInForce;
import relevo.app.web.Form;

/**
 * What the page of a request shows.
 *
 * @param tenant that the domain names, where this person may see it
 * @param answers whether this person may answer requests
 * @param own whether this person filed it, and so may not approve it
 * @param form what was typed for a hold or a cancellation, with what is wrong
 * @param refusal why it was not answered as asked; ready to read
 * @param editions that the engagement can be pinned to instead of the one that ships
 * @param justFiled whether this person has come from the form
 */
public record Look(
        Request request,
        @Nullable UUID tenant,
        @Nullable String tenantName,
        boolean answers,
        boolean own,
        Form form,
        @Nullable String refusal,
        boolean justFiled,
        List<RulesInForce.Offered> editions) {
    /** The reason of a hold or a cancellation, in characters. */
    public static final int LONGEST_REASON = 500;

    Look refused(String sentence) {
        return new Look(request, tenant, tenantName, answers, own, form, sentence, justFiled, editions);
    }

    Look filed() {
        return new Look(request, tenant, tenantName, answers, own, form, refusal, true, editions);
    }

    /** City, province and country, as far as they are known. */
    public String place() {
        var details = request.details();
        return Stream.of(details.city(), details.state(), details.country())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Where the tenant that it names is added, what is known of it being filled in. */
    public String registration() {
        var details = request.details();
        return UriComponentsBuilder.fromPath("/tenants/new")
                .queryParam("name", "{name}")
                .queryParam("domain", "{domain}")
                .queryParam("customer", "{name}")
                .queryParam("city", "{city}")
                .queryParam("language", "{language}")
                .encode()
                .buildAndExpand(Map.of(
                        "name", details.customer(),
                        "domain", details.domain(),
                        "city", details.city(),
                        "language", details.language()))
                .toUriString();
    }

    /** Whether nothing stands in the way of approving it, as far as can be told before. */
    public boolean approvable() {
        return !own && tenant != null;
    }
}
