package relevo.engagement.owed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Mail;
import relevo.engagement.state.Move;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.Review;
import relevo.engagement.state.WithdrawalReason;

/** Something that somebody owes a tenant now; computed from the state each time, so that no crash can lose it. */
public sealed interface Owed {
    /** Who owes it. */
    OwedBy by();

    /** Since when it is owed. */
    Instant since();

    /** When it should be done; null where the rules set no time. */
    @Nullable
    Instant due();

    default boolean overdue(Instant now) {
        Instant due = due();
        return due != null && due.isBefore(now);
    }

    /** A queue holds the tenant and its manager is still assigned; to be reminded of daily until they leave. */
    record ToLeave(OwedBy by, QueueId queue, Instant since) implements Owed {
        @Override
        public Instant due() {
            return since;
        }
    }

    /** A move to an inactive queue waits for the assignment team. */
    record ToAnswerMove(OwedBy by, Move.Parking move) implements Owed {
        @Override
        public Instant since() {
            return move.asked();
        }

        @Override
        public Instant due() {
            return move.due();
        }
    }

    /** An offered tenant waits for the person it was offered to. */
    record ToAnswerOffer(OwedBy by, Move.Offer move) implements Owed {
        @Override
        public Instant since() {
            return move.asked();
        }

        @Override
        public Instant due() {
            return move.due();
        }
    }

    /**
     * The tenant is wanted back from its queue, or has an engagement that nobody manages, and is offered to nobody.
     *
     * @param recall the move that wants it back, or null where it never was in anybody's hands
     */
    record ToOffer(
            OwedBy by,
            QueueId queue,
            @Nullable MoveId recall,
            Instant since,
            @Nullable Instant due) implements Owed {}

    /** The day of the next action has come. */
    record ToActNext(OwedBy by, NextAction action, Instant since) implements Owed {
        @Override
        public Instant due() {
            return since;
        }
    }

    /** A milestone in doubt waits for an opinion. */
    record ToDecideReview(OwedBy by, ServiceId service, Review review) implements Owed {
        @Override
        public Instant since() {
            return review.at();
        }

        @Override
        public @Nullable Instant due() {
            return null;
        }
    }

    /** A waiver was asked for; the service is null for a criterion of the whole tenant. */
    record ToAnswerWaiver(OwedBy by, @Nullable ServiceId service, String criterion, Instant since) implements Owed {
        @Override
        public @Nullable Instant due() {
            return null;
        }
    }

    /** A withdrawal was proposed. */
    record ToAnswerWithdrawal(OwedBy by, ServiceId service, WithdrawalReason reason, Instant since) implements Owed {
        @Override
        public @Nullable Instant due() {
            return null;
        }
    }

    /**
     * The server refused a mail of the process for some recipient.
     *
     * @param service null for the mail about the whole tenant
     */
    record ToMendMail(OwedBy by, @Nullable ServiceId service, Mail mail, Instant since) implements Owed {
        @Override
        public Instant due() {
            return since;
        }
    }

    /** No note has said for too long how the engagement stands. */
    record ToNoteStatus(OwedBy by, Instant noted, Instant since) implements Owed {
        /** How long a note says how the engagement stands. */
        public static final Duration FRESH = Duration.ofDays(14);

        @Override
        public Instant due() {
            return since;
        }
    }
}
