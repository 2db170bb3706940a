package relevo.app.tenant;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.people.People;
import relevo.app.queue.Queues;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.app.tenant.TenantList.Wish;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** Puts together what the page, the file and the API show of the list. */
@Component
class TenantLists {
    static final int PAGE = 50;
    private static final int AT_ONCE = 1000;

    private final TenantList list;
    private final People people;
    private final Queues queues;
    private final Speeches speeches;
    private final Transactions transactions;

    TenantLists(TenantList list, People people, Queues queues, Speeches speeches, Transactions transactions) {
        this.list = list;
        this.people = people;
        this.queues = queues;
        this.speeches = speeches;
        this.transactions = transactions;
    }

    TenantListPage page(Wish wish) {
        return transactions.reading(wish.person().reader(), () -> {
            var speech = speeches.of(wish.language());
            var holders = holders(wish.filter().holder(), speech); // first: after the lookup all is planned anew
            var lookup = list.lookup(wish);
            var page = list.page(wish, lookup);
            return new TenantListPage(
                    wish.filter(),
                    page.slice(),
                    page.slice().lines().stream()
                            .map(line -> row(line, speech, wish.today()))
                            .toList(),
                    page.count(),
                    lookup.cut(),
                    holders,
                    Sight.of(wish.person()),
                    Keepers.includes(wish.person()));
        });
    }

    /** Every tenant of a list, however many, each with the name of its holder. */
    void each(Wish wish, Consumer<TenantListPage.Row> rows) {
        transactions.run(wish.person().reader(), () -> {
            var speech = speeches.of(wish.language());
            var lookup = list.lookup(wish);
            @Nullable String cursor = null;
            do {
                var slice = list.slice(wish.at(cursor), lookup);
                slice.lines().forEach(line -> rows.accept(row(line, speech, wish.today())));
                cursor = slice.next();
            } while (cursor != null);
        });
    }

    static Wish whole(TenantFilter filter, SignedIn person, Locale language, LocalDate today) {
        return new Wish(filter, null, AT_ONCE, true, person, language, today);
    }

    private static TenantListPage.Row row(TenantLine line, Speech speech, LocalDate today) {
        var next = line.nextAction();
        return new TenantListPage.Row(line, speech.holder(line.holder()), next != null && next.isBefore(today));
    }

    /** Oneself, the queues, those who manage engagements; and the one that is asked for. */
    private Map<String, String> holders(String chosen, Speech speech) {
        var holders = new LinkedHashMap<String, String>();
        holders.put("me", speech.text("tenant.holder.me"));
        queues.active().forEach(queue -> holders.put("queue:" + queue.id(), speech.queue(queue.id())));
        people.with(Role.ENGAGEMENT_MANAGER).forEach(person -> holders.put("person:" + person.id(), person.name()));
        if (!chosen.isEmpty()) {
            holders.putIfAbsent(chosen, chosen.substring(chosen.indexOf(':') + 1));
        }
        return holders;
    }
}
