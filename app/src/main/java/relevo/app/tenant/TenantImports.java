package relevo.app.tenant;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import relevo.app.imports.Choices;
import relevo.app.imports.ImportId;
import relevo.app.imports.ImportKind;
import relevo.app.imports.ImportRuns;
import relevo.app.imports.Running;
import relevo.app.imports.Upload;
import relevo.app.journal.Acting;
import relevo.app.web.SignedIn;
import relevo.engagement.Actor;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.OrganisationId;
import relevo.engagement.id.PersonId;

/** Imports of one's own customers, tenants, services and contacts. */
@Component
public class TenantImports {
    private final ImportRuns runs;
    private final TenantLoading loading;
    private final CustomerSeats seats;

    TenantImports(ImportRuns runs, TenantLoading loading, CustomerSeats seats) {
        this.runs = runs;
        this.loading = loading;
        this.seats = seats;
    }

    /** In the background; {@code after} is run when the file is not needed any more. */
    Running start(UUID id, SignedIn who, Upload upload, Choices choices, Runnable after) {
        var touched = new LinkedHashSet<CustomerId>();
        return runs.start(request(id, who, upload, choices, touched), () -> {
            after.run();
            touched.forEach(seats::settle);
        });
    }

    /** To its end. {@code beat} hears the rows read so far, about once a second. */
    public ImportId run(UUID id, SignedIn who, Upload upload, Choices choices, LongConsumer beat) {
        var touched = new LinkedHashSet<CustomerId>();
        var done = runs.run(request(id, who, upload, choices, touched), beat);
        touched.forEach(seats::settle);
        return done;
    }

    private ImportRuns.Request request(UUID id, SignedIn who, Upload upload, Choices choices, Set<CustomerId> touched) {
        var acting = acting(who);
        return new ImportRuns.Request(
                id,
                ImportKind.TENANTS,
                acting.reader(),
                upload,
                choices,
                (its, file, chosen, course) -> loading.load(acting, file, chosen, course, touched::add));
    }

    private static Acting acting(SignedIn who) {
        var person = new Actor.Person(new PersonId(who.person()), new OrganisationId(who.organisation()), who.roles());
        return Acting.person(person, who.operator());
    }
}
