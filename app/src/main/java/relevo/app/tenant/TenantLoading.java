package relevo.app.tenant;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.imports.Choices;
import relevo.app.imports.Counts;
import relevo.app.imports.Course;
import relevo.app.imports.ImportState;
import relevo.app.imports.Loading.Result;
import relevo.app.imports.TakenBack;
import relevo.app.imports.Upload;
import relevo.app.journal.Acting;
import relevo.app.journal.Contents;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.people.People;
import relevo.app.queue.Queues;
import relevo.app.table.Flaw;
import relevo.app.table.Outline;
import relevo.app.table.Tables;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Profile;

/** Loads tenant files: what a file says becomes commands, by the same way in as everything else. */
@Component
class TenantLoading {
    private final Tables tables;
    private final Words words;
    private final People people;
    private final Queues queues;
    private final Contents contents;
    private final Customers customers;
    private final Tenants tenants;
    private final Clock clock;

    TenantLoading(
            Tables tables,
            Words words,
            People people,
            Queues queues,
            Contents contents,
            Customers customers,
            Tenants tenants,
            Clock clock) {
        this.tables = tables;
        this.words = words;
        this.people = people;
        this.queues = queues;
        this.contents = contents;
        this.customers = customers;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Within the transaction of whoever brings the file; {@code touched} hears the customers whose seats may have changed. */
    Result load(Acting acting, Upload upload, Choices choices, Course course, Consumer<CustomerId> touched) {
        var roster = new Roster(people, queues);
        var file = new TenantFile(choices, course, new RowCheck(words, roster, clock));
        var outline = file.read(tables, upload);
        if (!outline.broken().isEmpty()) {
            course.broken(outline.broken());
            return refused(outline, course);
        }
        var run = new Run(acting, choices, course, outline, roster, touched);
        var drafts = run.complete(file);
        return course.isFlawless() || choices.skipBad() ? run.store(drafts) : refused(outline, course);
    }

    private static Result refused(Outline outline, Course course) {
        return new Result(ImportState.REFUSED, outline, new Counts(course.rowsRead(), 0, 0, 0, course.rowsBad()));
    }

    /** A draft with the tenant that it means, if there is one. */
    private record Meant(TenantDraft draft, Optional<Standing> now) {}

    /** One import under way. */
    private final class Run {
        private final Acting acting;
        private final Choices choices;
        private final Course course;
        private final Outline outline;
        private final Roster roster;
        private final Assigned assigned;
        private final DraftCommands commands;
        private final Map<String, CustomerId> made = new HashMap<>();
        private final Consumer<CustomerId> touched;
        private long added;
        private long unchanged;
        private long changed;

        Run(
                Acting acting,
                Choices choices,
                Course course,
                Outline outline,
                Roster roster,
                Consumer<CustomerId> touched) {
            this.acting = acting;
            this.choices = choices;
            this.course = course;
            this.outline = outline;
            this.roster = roster;
            this.assigned = new Assigned(words, roster);
            this.commands = new DraftCommands(words, roster, assigned, contents);
            this.touched = touched;
        }

        /** Those that say enough; the others are told to the course. */
        List<Meant> complete(TenantFile file) {
            var drafts = file.drafts();
            var known = named(drafts);
            var standing =
                    tenants.findAll(known.values()).stream().collect(Collectors.toMap(Standing::id, each -> each));
            var complete = new ArrayList<Meant>();
            for (var draft : drafts) {
                var now = Optional.ofNullable(known.get(draft.domain())).map(standing::get);
                if (isComplete(draft, now.orElse(null))) {
                    complete.add(new Meant(draft, now));
                }
            }
            return complete;
        }

        /** The tenants that the file means, by the domain or the id that it names them by. */
        private Map<String, TenantId> named(Collection<TenantDraft> drafts) {
            var named = new HashMap<>(
                    tenants.byDomain(drafts.stream().map(TenantDraft::domain).toList()));
            drafts.forEach(draft -> RowCheck.id(draft.domain()).ifPresent(id -> named.put(draft.domain(), id)));
            return named;
        }

        private boolean isComplete(TenantDraft draft, @Nullable Standing now) {
            var flaws = new ArrayList<>(now == null ? missing(draft) : moved(draft, now));
            flaws.addAll(assigned.secondPrimaries(draft, now));
            flaws.addAll(Namesakes.of(draft, now));
            if (!flaws.isEmpty()) {
                course.bad(flaws, draft.rows().size());
            }
            return flaws.isEmpty();
        }

        private List<Flaw> missing(TenantDraft draft) {
            if (RowCheck.id(draft.domain()).isPresent()) {
                return List.of(draft.first().flaw(TenantColumn.DOMAIN, "tenantfile.flaw.no-such-id", draft.domain()));
            }
            return TenantColumn.NEEDED.stream()
                    .filter(column -> draft.cell(column).isEmpty())
                    .map(column -> draft.first().flaw(column, "tenantfile.flaw.missing." + column, draft.domain()))
                    .toList();
        }

        /** Whom a tenant is with changes by its own acts only, never by a file. */
        private List<Flaw> moved(TenantDraft draft, Standing now) {
            var said = roster.manager(draft.cell(TenantColumn.MANAGER)).map(person -> new PersonId(person.id()));
            return said.isEmpty() || said.equals(now.state().custody().manager())
                    ? List.of()
                    : List.of(draft.first().flaw(TenantColumn.MANAGER, "tenantfile.flaw.manager-set", draft.domain()));
        }

        Result store(List<Meant> all) {
            all.forEach(this::store);
            return new Result(
                    ImportState.TAKEN,
                    outline,
                    new Counts(course.rowsRead(), added, unchanged, changed, course.rowsBad()));
        }

        private void store(Meant meant) {
            var draft = meant.draft();
            var outcome = meant.now().map(now -> change(draft, now)).orElseGet(() -> register(draft));
            if (outcome instanceof Outcome.Done done) {
                count(draft.rows().size(), meant.now().isPresent(), done);
            } else {
                refuse(draft, outcome);
            }
        }

        private Outcome register(TenantDraft draft) {
            var profile = profile(draft, null);
            return tenants.register(
                    acting,
                    new TenantId(Ids.next()),
                    Ids.next(),
                    writing -> commands.register(draft, profile, choices.dates(), writing));
        }

        /** A tenant that was changed since it was read is read again; the change has kept it from others meanwhile. */
        private Outcome change(TenantDraft draft, Standing read) {
            var outcome = changed(draft, read);
            return outcome instanceof Outcome.Stale
                    ? tenants.find(read.id()).map(now -> changed(draft, now)).orElse(outcome)
                    : outcome;
        }

        private Outcome changed(TenantDraft draft, Standing now) {
            var profile = profile(draft, now.state().profile());
            return tenants.handle(
                    acting,
                    now.id(),
                    Ids.next(),
                    now.version(),
                    writing -> commands.change(draft, now, profile, choices.dates(), writing));
        }

        private Profile profile(TenantDraft draft, @Nullable Profile known) {
            var profile = described(draft, known);
            touched.accept(profile.customer());
            if (known != null) {
                touched.accept(known.customer());
            }
            return profile;
        }

        private Profile described(TenantDraft draft, @Nullable Profile known) {
            var said = draft.cell(TenantColumn.CUSTOMER);
            if (known != null && (said.isEmpty() || said.equals(known.customerName()))) {
                return commands.profile(draft, known, known.customer(), known.customerName());
            }
            var name = said.isEmpty() ? draft.cell(TenantColumn.NAME) : said;
            return commands.profile(draft, known, customers.named(name, made), name);
        }

        private void count(long rows, boolean isKnown, Outcome.Done done) {
            added += isKnown ? 0 : rows;
            changed += isKnown && !done.events().isEmpty() ? rows : 0;
            unchanged += isKnown && done.events().isEmpty() ? rows : 0;
        }

        private void refuse(TenantDraft draft, Outcome outcome) {
            var flaws = List.of(new Unstored(draft, choices.dates()).because(outcome));
            course.bad(flaws, draft.rows().size());
            if (!choices.skipBad()) {
                throw new TakenBack(flaws, refused(outline, course));
            }
        }
    }
}
