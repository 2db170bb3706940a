package relevo.app.tenant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.journal.Stage;
import relevo.app.tenant.TenantList.Wish;
import relevo.app.web.Problems;
import relevo.app.web.SignedIn;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Region;

/** The list of tenants for programs: the same filters, orders and cursors as the page. */
@RestController
class TenantListApi {
    private final TenantLists lists;
    private final Problems problems;
    private final MessageSource texts;
    private final Clock clock;

    TenantListApi(TenantLists lists, Problems problems, MessageSource texts, Clock clock) {
        this.lists = lists;
        this.problems = problems;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Some tenants.
     *
     * @param count how many match; null where there are more than are counted
     * @param next the cursor of the tenants after these, null at the end
     */
    record TenantsJson(
            List<TenantJson> tenants,
            @Nullable Integer count,
            @Nullable String previous,
            @Nullable String next) {}

    /** A tenant as lists show it. */
    record TenantJson(
            UUID id,
            String name,
            String domain,
            String customer,
            int seats,
            Region region,
            String country,
            HolderJson holder,
            Stage stage,
            @Nullable LocalDate nextAction,
            @Nullable Instant opened,
            int services,
            int servicesOpen) {
        static TenantJson of(TenantListPage.Row row) {
            var line = row.line();
            return new TenantJson(
                    line.id(),
                    line.name(),
                    line.domain(),
                    line.customer(),
                    line.seats(),
                    line.region(),
                    line.country(),
                    HolderJson.of(line.holder(), row.holder()),
                    line.stage(),
                    line.nextAction(),
                    line.opened(),
                    line.services(),
                    line.servicesOpen());
        }
    }

    /** A person or a queue. */
    record HolderJson(String kind, String id, String name) {
        static HolderJson of(Holder holder, String name) {
            return switch (holder) {
                case Holder.ByPerson(var person) ->
                    new HolderJson("person", person.value().toString(), name);
                case Holder.ByQueue(var queue) -> new HolderJson("queue", queue.value(), name);
            };
        }
    }

    /** One parameter that can't be understood. */
    record Wrong(String field, String message) {}

    @Operation(summary = "The tenants that one may see, fifty at a time.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "string"),
            description = "Words of the name, the domain or the customer.")
    @Parameter(
            name = "region",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "string"),
            description = "AMERICAS, APJ or EMEA.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "string"),
            description = "open, closed or none.")
    @Parameter(name = "stage", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(
            name = "holder",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "string"),
            description = "me, person:ID or queue:ID.")
    @Parameter(name = "overdue", in = ParameterIn.QUERY, schema = @Schema(type = "string"), description = "yes.")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "string"),
            description = "name, seats, next-action or opened.")
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "string"),
            description = "next or previous of an answer.")
    @GetMapping("/api/v1/tenants")
    ResponseEntity<?> list(
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn person,
            @RequestParam @Parameter(hidden = true) Map<String, String> given,
            Locale language,
            HttpServletRequest request) {
        var wrong = wrong(given, language);
        if (!wrong.isEmpty()) {
            var problem = problems.of(HttpStatus.BAD_REQUEST, request);
            problem.setProperty("errors", wrong);
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        var wish =
                new Wish(TenantFilter.of(given), given.get("cursor"), TenantLists.PAGE, false, person, language, today);
        return ResponseEntity.ok(json(lists.page(wish)));
    }

    private static TenantsJson json(TenantListPage page) {
        return new TenantsJson(
                page.rows().stream().map(TenantJson::of).toList(),
                page.isCounted() ? page.count() : null,
                page.slice().previous(),
                page.slice().next());
    }

    private List<Wrong> wrong(Map<String, String> given, Locale language) {
        var names = new java.util.ArrayList<>(TenantFilter.misunderstood(given));
        var cursor = given.get("cursor");
        var sort = TenantFilter.of(given).sort();
        if (cursor != null && TenantCursor.read(cursor, sort).isEmpty()) {
            names.add("cursor");
        }
        return names.stream()
                .map(name -> new Wrong(name, texts.getMessage("tenant.wrong." + name, null, language)))
                .toList();
    }
}
