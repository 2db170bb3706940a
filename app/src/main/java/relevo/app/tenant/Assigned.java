package relevo.app.tenant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.Standing;
import relevo.app.table.Flaw;
import relevo.app.table.Row;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Assignment;

/** Who works on a tenant, as its rows say it: on the row's service, else on the whole tenant. */
final class Assigned {
    private final Words words;
    private final Roster roster;

    Assigned(Words words, Roster roster) {
        this.words = words;
        this.roster = roster;
    }

    /** Those that are not so yet; {@code now} is null for a new tenant. */
    List<Assignment> of(TenantDraft draft, @Nullable Standing now) {
        Set<Assignment> said = new LinkedHashSet<>();
        draft.rows().forEach(row -> said(row, now).map(Said::assignment).forEach(said::add));
        said.removeAll(known(now));
        return List.copyOf(said);
    }

    /** Where a row makes somebody primary and another is so already, of the tenant or of the file. */
    List<Flaw> secondPrimaries(TenantDraft draft, @Nullable Standing now) {
        List<Flaw> flaws = new ArrayList<>();
        Set<Assignment> primaries = new LinkedHashSet<>(
                known(now).stream().filter(Assignment::primary).toList());
        for (Row<TenantColumn> row : draft.rows()) {
            said(row, now).filter(one -> one.assignment().primary()).forEach(one -> {
                if (primaries.stream().anyMatch(other -> rivals(other, one.assignment()))) {
                    flaws.add(row.flaw(one.column(), "tenantfile.flaw.primary-set", row.text(one.column())));
                }
                primaries.add(one.assignment());
            });
        }
        return flaws;
    }

    private static boolean rivals(Assignment one, Assignment other) {
        return one.role() == other.role()
                && java.util.Objects.equals(one.service(), other.service())
                && !one.person().equals(other.person());
    }

    /** What a cell says. */
    private record Said(TenantColumn column, Assignment assignment) {}

    private Stream<Said> said(Row<TenantColumn> row, @Nullable Standing now) {
        boolean primary = words.yesOrNo(row.text(TenantColumn.PRIMARY)).orElse(false);
        return TenantColumn.ASSIGNED.entrySet().stream()
                .flatMap(each -> roster.inRole(row.text(each.getKey()), each.getValue()).stream()
                        .map(person -> new Said(
                                each.getKey(),
                                new Assignment(
                                        each.getValue(), new PersonId(person.id()), service(row, now), primary))));
    }

    private static @Nullable ServiceId service(Row<TenantColumn> row, @Nullable Standing now) {
        String name = row.text(TenantColumn.SERVICE);
        if (name.isEmpty()) {
            return null;
        }
        return now == null
                ? ServiceId.named(name)
                : now.state()
                        .serviceNamed(name)
                        .map(relevo.engagement.state.Service::id)
                        .orElseGet(() -> ServiceId.named(name));
    }

    private static List<Assignment> known(@Nullable Standing now) {
        return now == null ? List.of() : now.state().custody().assignments();
    }
}
