package relevo.app.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.engagement.Takers;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.app.web.SignedIn;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Region;

/** Puts together the page of one queue. */
@Component
class QueuePages {
    private final Transactions transactions;
    private final Queues queues;
    private final Takers takers;
    private final Speeches speeches;

    QueuePages(Transactions transactions, Queues queues, Takers takers, Speeches speeches) {
        this.transactions = transactions;
        this.queues = queues;
        this.takers = takers;
        this.speeches = speeches;
    }

    QueuePage page(SignedIn person, String queue, Queues.@Nullable Cursor after, Locale language) {
        return transactions.reading(person.reader(), () -> {
            List<Queues.Member> found = queues.members(queue, after);
            List<Queues.Member> shown = found.subList(0, Math.min(found.size(), Queues.PAGE));
            var choice = takers.of(shown.stream().map(Queues.Member::tenant).toList());
            Speech speech = speeches.of(language);
            return new QueuePage(
                    queue,
                    speech.queue(new QueueId(queue)),
                    shown.stream()
                            .map(member ->
                                    line(member, member.moving() ? Map.of() : choice.of(member.tenant()), speech))
                            .toList(),
                    found.size() > Queues.PAGE ? next(queue, shown.getLast()) : null);
        });
    }

    /** Everybody in the queue, page by page, those that have waited longest first. */
    void each(SignedIn person, String queue, Locale language, Consumer<QueuePage.Line> lines) {
        Queues.Cursor after = null;
        do {
            var from = after;
            var found = transactions.reading(person.reader(), () -> queues.members(queue, from));
            var shown = found.subList(0, Math.min(found.size(), Queues.PAGE));
            var speech = speeches.of(language);
            shown.forEach(member -> lines.accept(line(member, Map.of(), speech)));
            after = found.size() > Queues.PAGE ? cursor(shown.getLast()) : null;
        } while (after != null);
    }

    private static Queues.Cursor cursor(Queues.Member last) {
        return new Queues.Cursor(last.since(), last.tenant());
    }

    private static String next(String queue, Queues.Member last) {
        return "/desk/queues/" + queue + "?since=" + last.since() + "&tenant=" + last.tenant();
    }

    private static QueuePage.Line line(Queues.Member member, Map<String, String> people, Speech speech) {
        return new QueuePage.Line(
                new DeskPage.Subject(
                        member.tenant(),
                        member.name(),
                        member.customer(),
                        speech.word(Region.valueOf(member.region()))),
                member.since(),
                member.nextAction(),
                member.engaged(),
                member.moving(),
                people);
    }
}
