package relevo.app.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.process.ProcessPicture;
import relevo.app.web.Form;
import relevo.app.web.Sign;
import relevo.playbook.Item;

/**
 * The page of a tenant's engagement, with one of its services open.
 *
 * @param present false for who sees the tenant only as it was when their access ended
 * @param blocked what kept the last act from being done, or null
 * @param form what was typed in an act that was refused
 */
public record EngagementPage(
        UUID tenant,
        Header header,
        List<ServiceRow> services,
        @Nullable ServiceWork work,
        @Nullable ParkingWork parking,
        @Nullable ProcessPicture picture,
        Aside aside,
        boolean present,
        @Nullable Blocked blocked,
        Form form) {
    /** A fresh command id. */
    public String command() {
        return relevo.app.database.Ids.next().toString();
    }

    /** Where this page is, for coming back to it. */
    public String address() {
        return "/tenants/" + tenant + (work == null ? "" : "?service=" + work.id());
    }

    /** What is told aloud once an act is done: what just happened. */
    public String latest() {
        return aside.timeline().isEmpty() ? "" : aside.timeline().getFirst().sentence();
    }

    /** What stands at the top: the tenant and its facts; {@code datable} where the reader may set the next action. */
    public record Header(
            String name,
            String domain,
            String customer,
            Sign sign,
            String state,
            int seats,
            String place,
            String holder,
            boolean heldByQueue,
            @Nullable LocalDate nextAction,
            boolean datable,
            String accountTeam,
            @Nullable Edition edition,
            int engagement) {}

    /** The edition that the engagement is pinned to. */
    public record Edition(String title, String shortId, String href) {}

    /** A service in the rail on the left. */
    public record ServiceRow(
            String id,
            String name,
            Sign sign,
            String word,
            String status,
            @Nullable Integer activeUsers,
            boolean current) {}

    /** A step of the page with its criteria. */
    public record StepSheet(
            String anchor,
            String title,
            String meta,
            @Nullable Integer line,
            List<Item> guidance,
            List<CriterionLine> inputs,
            List<CriterionLine> outputs) {}

    /** A gate as a button: where it posts, whether it is open, and if not, why. */
    public record GateAct(String label, String action, boolean open, String why) {}

    /** An act that did not go through; {@code field} is what of the form that is about, or null. */
    public record Blocked(
            String sentence,
            List<CriterionLine> criteria,
            @Nullable String field) {
        Form mark(Form form) {
            return field == null ? form : form.wrong(field, sentence);
        }
    }

    /** What stands on the right; {@code writes} where the reader may sign notes. */
    public record Aside(
            @Nullable UsageChart usage,
            List<ContactLine> contacts,
            boolean writes,
            List<Told> timeline,
            List<NoteLine> notes,
            List<MailLine> mails) {
        private static final int AT_A_GLANCE = 12;

        public List<Told> latest() {
            return timeline.subList(0, Math.min(AT_A_GLANCE, timeline.size()));
        }

        /** What is folded away at first. */
        public List<Told> earlier() {
            return timeline.subList(latest().size(), timeline.size());
        }
    }

    /** A contact. */
    public record ContactLine(
            UUID id,
            String kind,
            String name,
            String detail,
            @Nullable LocalDate confirmed,
            Sign sign,
            String word,
            boolean confirmable) {}

    /**
     * An event as a sentence; {@code details} are what would make it too long.
     *
     * @param words what people wrote with it, ready to read, or null
     */
    public record Told(
            Instant at, String sentence, @Nullable String words, List<String> details) {}

    /**
     * A signed note.
     *
     * @param text null where it was erased, of which {@code erased} tells
     * @param kind the category's name, and {@code services} the ids, for a note that corrects this one
     * @param corrects the note that this one corrects, and {@code corrected} those that correct it
     */
    public record NoteLine(
            UUID id,
            Instant at,
            String by,
            String category,
            String about,
            @Nullable String text,
            String erased,
            String kind,
            List<String> services,
            @Nullable NoteLink corrects,
            List<NoteLink> corrected) {}

    /** The way to another note. */
    public record NoteLink(UUID note, String by, Instant at) {}

    /** A mail and what became of it. */
    public record MailLine(UUID id, String kind, Sign sign, String word, String sentence) {}
}
