package relevo.app.tenant;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import relevo.app.table.CsvView;
import relevo.app.tenant.TenantList.Wish;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;

/** The list of tenants, as a page and as a file. */
@Controller
class TenantListController {
    private static final List<String> COLUMNS = List.of(
            "tenant.id",
            "tenant.name",
            "tenant.domain",
            "tenant.customer",
            "tenant.seats",
            "tenant.region",
            "tenant.country",
            "tenant.holder",
            "tenant.stage",
            "tenant.next-action",
            "tenant.opened",
            "tenant.services");

    private final TenantLists lists;
    private final MessageSource texts;
    private final Clock clock;

    TenantListController(TenantLists lists, MessageSource texts, Clock clock) {
        this.lists = lists;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/tenants")
    JteView list(@AuthenticationPrincipal SignedIn person, @RequestParam Map<String, String> given, Locale language) {
        var wish = new Wish(
                TenantFilter.of(given), given.get("cursor"), TenantLists.PAGE, false, person, language, today());
        return new JteView("tenant/list", lists.page(wish));
    }

    @GetMapping("/tenants.csv")
    CsvView file(@AuthenticationPrincipal SignedIn person, @RequestParam Map<String, String> given, Locale language) {
        var wish = TenantLists.whole(TenantFilter.of(given), person, language, today());
        return new CsvView("tenants", COLUMNS, rows -> lists.each(wish, row -> rows.accept(cells(row, language))));
    }

    private List<@Nullable Object> cells(TenantListPage.Row row, Locale language) {
        var line = row.line();
        var opened = line.opened();
        return Arrays.<@Nullable Object>asList(
                line.id(),
                line.name(),
                line.domain(),
                line.customer(),
                line.seats(),
                line.region(),
                line.country(),
                row.holder(),
                texts.getMessage("tenant.stage." + line.stage(), null, language),
                line.nextAction(),
                opened == null ? null : LocalDate.ofInstant(opened, ZoneId.systemDefault()),
                line.services());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
