package relevo.app.dossier.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import relevo.app.dossier.format.JudgedCriterion;
import relevo.app.dossier.format.Line;
import relevo.app.dossier.format.Lines;
import relevo.app.journal.StoredEvent;
import relevo.engagement.decision.Refusal;
import relevo.engagement.event.Event;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.id.EditionId;
import relevo.engagement.replay.Passed;
import relevo.engagement.replay.Replay;
import relevo.engagement.replay.Replayed;
import relevo.engagement.replay.Replayed.Why;
import relevo.engagement.state.Answer;
import relevo.engagement.state.TenantState;

/** Follows the events of a dossier: each hashed after the one before, and decided anew on the state that they left. */
final class EventCheck {
    /** More at one moment than any command records. */
    private static final int MOST_AT_ONCE = 20_000;

    private final DossierLines lines;
    private final CitedCheck cited;
    private final Counts counts;
    private final Named named;
    private final Mails mails = new Mails();
    private final Receivers receivers;
    private final Times times = new Times();
    private final Line.Header header;
    private final EditionId edition;
    private final Replay replay;
    private TenantState state;
    private byte[] head;
    private long version;

    EventCheck(DossierLines lines, CitedCheck cited, Counts counts, Named named, Beginning beginning) {
        this.lines = lines;
        this.cited = cited;
        this.receivers = new Receivers(cited);
        this.counts = counts;
        this.named = named;
        this.header = beginning.header();
        this.edition = beginning.edition();
        this.replay = new Replay(beginning.rulebook().rules());
        this.state = beginning.start().state();
        this.head = HexFormat.of().parseHex(beginning.start().head());
        this.version = beginning.start().version();
    }

    void all() throws IOException {
        opening();
        while (lines.at(Line.Event.class)) {
            atOneMoment();
        }
    }

    TenantState state() {
        return state;
    }

    String head() {
        return HexFormat.of().formatHex(head);
    }

    long version() {
        return version;
    }

    Times times() {
        return times;
    }

    Mails mails() {
        return mails;
    }

    /** The first event opens the engagement that the header names, by the edition that is here. */
    private void opening() {
        boolean opens = lines.ahead() instanceof Line.Event first
                && first.event().event() instanceof EngagementOpened opened
                && opened.number() == header.engagement();
        if (!opens) {
            throw new Flawed(lines.number(), FlawKind.OTHER_ENGAGEMENT, header.engagement());
        }
    }

    private void atOneMoment() throws IOException {
        List<Numbered<Line.Event>> moment = new ArrayList<>();
        do {
            moment.add(event());
        } while (moment.size() < MOST_AT_ONCE
                && lines.ahead() instanceof Line.Event next
                && together(moment.getLast().line().event(), next.event()));
        for (Passed passed : replayed(moment)) {
            verdict(passed, moment.get(passed.place()));
        }
        named.add(state);
    }

    private static boolean together(Recorded one, Recorded other) {
        return one.at().equals(other.at()) && Objects.equals(one.by(), other.by());
    }

    private Numbered<Line.Event> event() throws IOException {
        byte[] bytes = lines.bytes();
        var event = lines.take(Line.Event.class);
        chain(event, Lines.event(event.line(), bytes));
        edition(event);
        times.next(event.number(), event.line().event().at());
        mails.add(event.line().event());
        counts.event();
        cited.follow(event.number(), event.line().event());
        mail(event, event.line().event().event());
        return event;
    }

    private void mail(Numbered<Line.Event> event, Event told) {
        if (told instanceof MessageQueued mail) {
            receivers.stranger(mail, state).ifPresent(stranger -> {
                throw new Flawed(
                        event.number(), FlawKind.RECEIVER_UNKNOWN, event.line().version(), stranger);
            });
        }
        if (told instanceof MessageAnswered answered && answered.answer() == Answer.ACCEPTED) {
            cited.text(answered.reply().id()).filter(EventCheck::refuses).ifPresent(reply -> {
                throw new Flawed(
                        event.number(),
                        FlawKind.ANSWER_CONTRADICTED,
                        event.line().version(),
                        reply);
            });
        }
    }

    /** By the code that a mail server begins with, or by the longer one that follows it. */
    private static boolean refuses(String reply) {
        return reply.matches("(?s)[45](\\d\\d\\b|\\.\\d).*");
    }

    private void chain(Numbered<Line.Event> event, byte[] bytes) {
        if (event.line().version() != version + 1) {
            throw new Flawed(
                    event.number(),
                    FlawKind.EVENT_MISSING,
                    version + 1,
                    event.line().version());
        }
        byte[] hash = StoredEvent.hash(head, bytes);
        if (!HexFormat.of().formatHex(hash).equals(event.line().hash())) {
            throw new Flawed(event.number(), FlawKind.CHAIN_BROKEN, event.line().version());
        }
        head = hash;
        version++;
    }

    private void edition(Numbered<Line.Event> event) {
        if (event.line().event().event() instanceof EngagementOpened opened
                && !opened.edition().equals(edition)) {
            throw new Flawed(event.number(), FlawKind.OTHER_EDITION, opened.edition(), edition);
        }
        if (event.line().event().event() instanceof EngagementOpened opened && opened.number() != header.engagement()) {
            throw new Flawed(event.number(), FlawKind.OTHER_ENGAGEMENT, header.engagement());
        }
    }

    private List<Passed> replayed(List<Numbered<Line.Event>> moment) {
        List<Recorded> told = moment.stream().map(each -> each.line().event()).toList();
        return switch (replay.of(state, told)) {
            case Replayed.Fits fits -> {
                state = fits.after();
                yield fits.passed();
            }
            case Replayed.Misfit misfit -> throw flawed(moment.get(misfit.place()), misfit.why());
        };
    }

    private Flawed flawed(Numbered<Line.Event> event, Why why) {
        int number = event.number();
        Recorded told = event.line().event();
        long place = event.line().version();
        named.add(state);
        return switch (why) {
            case Why.Refused(Refusal.GateShut shut) -> new Flawed(number, FlawKind.SHUT, place, told, shut);
            case Why.Refused(Refusal refusal) -> new Flawed(number, FlawKind.REFUSED, place, told, refusal);
            case Why.Alone() -> new Flawed(number, FlawKind.ALONE, place, told);
            case Why.Otherwise _ -> new Flawed(number, FlawKind.OTHERWISE, place, told);
            case Why.Impossible() -> new Flawed(number, FlawKind.IMPOSSIBLE, place, told);
        };
    }

    private void verdict(Passed passed, Numbered<Line.Event> event) throws IOException {
        var judged = passed.verdict();
        var expected = new Line.Verdict(
                judged.gate(),
                judged.service(),
                event.line().version(),
                judged.criteria().stream().map(JudgedCriterion::of).toList());
        if (!lines.at(Line.Verdict.class)) {
            throw new Flawed(
                    event.number(),
                    FlawKind.VERDICT_MISSING,
                    judged.gate(),
                    event.line().version());
        }
        byte[] bytes = lines.bytes();
        var found = lines.take(Line.Verdict.class);
        if (!Arrays.equals(Lines.write(expected), bytes)) {
            throw new Flawed(
                    found.number(),
                    FlawKind.VERDICT_CHANGED,
                    judged.gate(),
                    event.line().version());
        }
        counts.gate();
    }
}
