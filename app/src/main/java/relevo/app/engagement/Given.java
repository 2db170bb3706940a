package relevo.app.engagement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import relevo.engagement.state.Review;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.WithdrawalReason;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** What acts ask people for; the same for forms and for the API. Absent fields are null until they are checked. */
public final class Given {
    private Given() {}

    /** Why. */
    public record Why(@Nullable String reason) {}

    /** A note to sign, with what its signer attests with it. */
    public record Note(
            @Nullable NoteCategory category,
            @Nullable List<String> services,
            @Nullable Set<Subject> subjects,
            @Nullable UUID reading,
            @Nullable String text,
            @Nullable UUID corrects,
            @Nullable Set<String> statements) {}

    /** The mail that asks for the move, and why where that is needed. */
    public record Move(
            @Nullable String reason,
            @Nullable String subject,
            @Nullable String body) {}

    /** A date for the discussion, in the tenant's time zone. */
    public record Plan(
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate date,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
            LocalTime time,

            @Nullable Integer minutes,
            @Nullable String reason) {}

    /** How a discussion ended. */
    public enum Result {
        DONE,
        READY
    }

    /** The discussion as held; {@code readyFor} are services, separated by commas. */
    public record Discussion(
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate held,

            @Nullable Result outcome,
            @Nullable String readyFor,
            @Nullable String participants,
            @Nullable Set<String> statements) {}

    /** Statements to sign. */
    public record Statements(@Nullable Set<String> statements) {}

    /** A task's status. */
    public record Task(
            @Nullable TaskStatus status, @Nullable String reason) {}

    /** A service's status. */
    public record Status(relevo.engagement.state.@Nullable ServiceStatus status) {}

    /** A service that is to count as closed. */
    public record Withdrawal(
            @Nullable WithdrawalReason kind, @Nullable String reason) {}

    /** An opinion on a review. */
    public record Opinion(
            Review.@Nullable Verdict verdict, @Nullable String reason) {}

    /** A criterion to waive; without a service, one of the whole tenant. */
    public record Waiver(
            @Nullable String service,
            @Nullable String criterion,
            @Nullable String reason) {}

    /** Which service's waiver is answered, and why. */
    public record WaiverAnswer(
            @Nullable String service, @Nullable String reason) {}

    /** What is next, and when. */
    public record Next(
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate date,

            @Nullable String what) {}

    /** Until when to wait. */
    public record Until(
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate until,

            @Nullable String reason) {}

    /** Where the tenant goes; a reason is needed for another region's queue. */
    public record Queue(@Nullable String queue, @Nullable String reason) {}

    /** Somebody to offer the tenant to, or to put in charge. */
    public record Manager(@Nullable UUID person, @Nullable String reason) {}
}
