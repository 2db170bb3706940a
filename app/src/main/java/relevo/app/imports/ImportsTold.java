package relevo.app.imports;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.table.Flaw;

/** Tells programs of imports. */
@Component
public class ImportsTold {
    private static final int FLAWS = 1000;
    private static final int LATEST = 100;
    private final Imports imports;
    private final Flaws flaws;
    private final Transactions transactions;
    private final MessageSource texts;

    ImportsTold(Imports imports, Flaws flaws, Transactions transactions, MessageSource texts) {
        this.imports = imports;
        this.flaws = flaws;
        this.transactions = transactions;
        this.texts = texts;
    }

    /** The latest hundred of a kind. */
    public List<Import> latest(ImportKind kind, Reader reader) {
        return transactions.reading(reader, () -> imports.latest(kind, LATEST));
    }

    /** One of a kind; another kind's is not there. */
    public ToldImport of(ImportKind kind, ImportId id, Reader reader, Locale language) {
        return transactions.reading(
                reader,
                () -> imports.find(id)
                        .filter(found -> found.kind() == kind)
                        .map(found -> new ToldImport(
                                found,
                                flaws.first(id, FLAWS).stream()
                                        .map(flaw -> place(flaw, language))
                                        .toList()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private ToldImport.Place place(Flaw flaw, Locale language) {
        return new ToldImport.Place(
                flaw.line(), flaw.column(), flaw.header(), flaw.reason(), flaw.sentence(texts, language));
    }
}
