package relevo.app.playbook;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.RulesInForce;
import relevo.engagement.id.EditionId;
import relevo.playbook.edition.Edition;
import relevo.playbook.rules.Rules;

/** Gives each engagement the rules of its edition, and publishes the shipped edition at the first start. */
@Component
@Order(EditionRules.ORDER)
class EditionRules implements RulesInForce, ApplicationRunner {
    /** Before anything that opens engagements. */
    static final int ORDER = 5;

    /** An older one is hardly chosen, and a longer list is hard to choose from. */
    private static final int MOST_OFFERED = 50;

    private final PublishedEditions editions;
    private final Transactions transactions;

    EditionRules(PublishedEditions editions, Transactions transactions) {
        this.editions = editions;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transactions.run(Reader.BACKGROUND, () -> editions.add(editions.shipped(), null));
    }

    @Override
    public Rules of(EditionId edition) {
        return editions.find(edition)
                .map(Edition::rules)
                .orElseThrow(() -> new IllegalStateException("No edition " + edition + " is stored"));
    }

    @Override
    public boolean published(EditionId edition) {
        return editions.find(edition).isPresent();
    }

    @Override
    public List<Offered> offered() {
        return editions.latest(MOST_OFFERED).stream()
                .map(listed -> new Offered(new EditionId(listed.id()), listed.title(), listed.languages()))
                .toList();
    }

    @Override
    public EditionId newest() {
        return new EditionId(editions.shipped().id());
    }
}
