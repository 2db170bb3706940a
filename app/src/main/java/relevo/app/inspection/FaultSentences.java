package relevo.app.inspection;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.Sentences;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Fault;
import relevo.engagement.id.TenantId;

/** A fault in words: which tenant, which version, what does not fit, what helps. */
@Component
class FaultSentences {
    private final Sentences texts = Sentences.in("inspection");
    private final JdbcClient database;
    private final Transactions transactions;

    FaultSentences(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    String of(Fault fault) {
        return place(fault) + ": "
                + texts.say("inspection.fault." + fault.kind(), details(fault)) + " "
                + texts.say("inspection.remedy." + fault.kind().remedy());
    }

    String place(Fault fault) {
        var name = name(fault.tenant());
        return fault.version() == 0 ? name : texts.say("inspection.place", name, Long.toString(fault.version()));
    }

    /** Its id, with its name where the state row still has one. */
    String name(TenantId tenant) {
        return transactions
                .as(
                        Reader.BACKGROUND,
                        () -> database.sql("select name from tenant where tenant_id = ?")
                                .param(tenant.value())
                                .query((row, number) -> row.getString(1))
                                .optional())
                .map(name -> name + " (" + tenant + ")")
                .orElseGet(tenant::toString);
    }

    private static Object[] details(Fault fault) {
        List<Object> details = new ArrayList<>(fault.details());
        return details.toArray();
    }
}
