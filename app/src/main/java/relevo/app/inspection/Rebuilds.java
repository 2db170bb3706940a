package relevo.app.inspection;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import relevo.app.CannotStart;
import relevo.app.audit.Audit;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Fault;
import relevo.app.journal.Inspected;
import relevo.app.journal.Rebuilding;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.engagement.Role;

/** Says what a rebuild finds, and keeps on record who had it repaired. */
@Component
class Rebuilds {
    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private final Rebuilding rebuilding;
    private final FaultSentences sentences;
    private final People people;
    private final Audit audit;
    private final Transactions transactions;

    Rebuilds(Rebuilding rebuilding, FaultSentences sentences, People people, Audit audit, Transactions transactions) {
        this.rebuilding = rebuilding;
        this.sentences = sentences;
        this.people = people;
        this.audit = audit;
        this.transactions = transactions;
    }

    int compare(Screen screen) {
        return sum(screen, rebuilding.compare(each -> show(screen, each.found()), screen::progress), false);
    }

    int repair(Screen screen, String mail) {
        Person who = administrator(mail);
        var any = new AtomicBoolean();
        var sum = rebuilding.repair(
                each -> {
                    show(screen, each.found());
                    if (each.repaired()) {
                        record(who, each);
                        screen.say(
                                "inspection.repaired",
                                sentences.name(each.tenant()),
                                each.left().size());
                        any.set(true);
                    }
                },
                screen::progress);
        if (any.get()) {
            screen.say("inspection.restart");
        }
        return sum(screen, sum, true);
    }

    private void show(Screen screen, List<Fault> found) {
        found.forEach(fault -> screen.line(sentences.of(fault)));
    }

    private static int sum(Screen screen, Inspected sum, boolean repaired) {
        if (sum.faults() == 0) {
            screen.say("inspection.rebuilt", sum.tenants(), sum.events());
            return SOUND;
        }
        screen.say(repaired ? "inspection.left" : "inspection.differs", sum.faults(), sum.faulty(), sum.tenants());
        return FAULTY;
    }

    /** Relevo's own organisation acts on all tenants; who asked for it is named in the row. */
    private void record(Person who, Rebuilding.Rebuilt rebuilt) {
        var kinds = rebuilt.found().stream()
                .map(fault ->
                        fault.kind() + (fault.version() == 0 ? "" : " " + fault.version()) + " " + fault.details())
                .toList();
        audit.record(
                Reader.person(
                        who.organisation().id(), who.id(), who.organisation().isOperator()),
                "StateRebuilt",
                "tenant/" + rebuilt.tenant(),
                Map.of("found", kinds, "left", rebuilt.left().size()));
    }

    private Person administrator(String mail) {
        var found = transactions.reading(Reader.BACKGROUND, () -> people.byMail(mail));
        return found.filter(person -> person.active() && person.is(Role.ADMINISTRATOR))
                .orElseThrow(() -> new CannotStart("journal.no-administrator", mail));
    }
}
