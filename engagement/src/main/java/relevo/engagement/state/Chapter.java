package relevo.engagement.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.RequestId;

/** A tenant's engagement: a chapter of its file that an approved request opens. */
public sealed interface Chapter {
    int number();

    /** No engagement has been opened. */
    record None() implements Chapter {
        @Override
        public int number() {
            return 0;
        }
    }

    /**
     * The open engagement.
     *
     * @param edition the pages and rules it is pinned to
     * @param waiting until when the manager waits for the customer's next request, or null
     * @param noted when an engagement management note was last signed, or else the opening
     * @param parking the latest request to move to an inactive queue, or null
     */
    record Open(
            int number,
            Instant since,
            EditionId edition,
            Set<RequestId> requests,
            @Nullable LocalDate waiting,
            @Nullable Parked parking,
            Instant noted,
            Map<String, Waiver> waivers)
            implements Chapter {
        public Open {
            requests = Set.copyOf(requests);
            waivers = Map.copyOf(waivers);
        }

        public Open joined(RequestId request) {
            Set<RequestId> all = new java.util.HashSet<>(requests);
            all.add(request);
            return new Open(number, since, edition, all, waiting, parking, noted, waivers);
        }

        public Open waiting(@Nullable LocalDate until) {
            return new Open(number, since, edition, requests, until, parking, noted, waivers);
        }

        public Open parking(@Nullable Parked next) {
            return new Open(number, since, edition, requests, waiting, next, noted, waivers);
        }

        public Open noted(Instant at) {
            return new Open(number, since, edition, requests, waiting, parking, at, waivers);
        }

        public Open waived(String criterion, @Nullable Waiver waiver) {
            var next = Copies.withOrWithout(waivers, criterion, waiver);
            return new Open(number, since, edition, requests, waiting, parking, noted, next);
        }
    }

    /** The engagement has ended. */
    record Closed(
            int number,
            Instant since,
            Instant until,
            EditionId edition,
            @Nullable Parked parking) implements Chapter {}

    /** The request to move: its mail, the parking date, and the note that cites the mail. */
    record Parked(Mail mail, LocalDate nextAction, @Nullable NoteRef note) {
        public Parked with(Mail answered) {
            return new Parked(answered, nextAction, note);
        }

        public Parked with(NoteRef signed) {
            return new Parked(mail, nextAction, signed);
        }
    }
}
