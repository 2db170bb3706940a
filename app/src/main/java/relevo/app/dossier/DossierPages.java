package relevo.app.dossier;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.sentence.Speeches;
import relevo.engagement.id.TenantId;

/** Reads a dossier as a page. */
@Component
class DossierPages {
    private final Dossiers dossiers;
    private final Transactions transactions;
    private final Speeches speeches;
    private final Sources sources;

    DossierPages(Dossiers dossiers, Transactions transactions, Speeches speeches, Sources sources) {
        this.dossiers = dossiers;
        this.transactions = transactions;
        this.speeches = speeches;
        this.sources = sources;
    }

    Optional<DossierPage> find(Maker maker, TenantId tenant, int engagement, Locale language) {
        return transactions.reading(
                maker.reader(),
                () -> dossiers.find(maker, tenant, engagement).map(range -> page(maker, range, language)));
    }

    private DossierPage page(Maker maker, Range range, Locale language) {
        var edition = sources.editions().find(range.edition()).orElseThrow();
        var speech = speeches.inFull(language, sources.state(range));
        var reading = new PageReading(speech, edition.rulebook());
        dossiers.tell(maker, range, reading);
        return reading.page(range);
    }
}
