package relevo.app.sentence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Said;
import relevo.engagement.Role;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Holder;

/** The words of one language for one tenant's things. */
public final class Speech {
    private final Said said;
    private final Names names;
    private final ZoneId there;

    public Speech(Said said, Names names) {
        this(said, names, said.zone());
    }

    /** @param there where the tenant's clocks are */
    public Speech(Said said, Names names, ZoneId there) {
        this.said = said;
        this.names = names;
        this.there = there;
    }

    /** The text of a key with its details filled in. */
    public String text(String key, Object... details) {
        return said.texts().getMessage(key, details, said.language());
    }

    /** The word for a value of the vocabulary, for example {@code word.TaskStatus.COMPLETE}. */
    public String word(Enum<?> value) {
        return text("word." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String words(Collection<? extends Enum<?>> values) {
        return list(values.stream().sorted().map(this::word).toList());
    }

    /** Enumerates as the language does. */
    public String list(List<String> items) {
        return Series.of(items, said.texts(), said.language());
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? text("word.never") : said.date(date);
    }

    public String moment(Instant at) {
        return said.near(at);
    }

    /** What was agreed upon with the customer, by their clock, which is named where the reader's shows another time. */
    public String planned(Instant at) {
        Said theirs = said.in(there);
        boolean same =
                there.getRules().getOffset(at).equals(said.zone().getRules().getOffset(at));
        return same ? said.planned(at) : text("word.moment-there", theirs.planned(at), theirs.zoneName());
    }

    public String person(@Nullable PersonId person) {
        return names.person(person);
    }

    public String queue(QueueId queue) {
        return names.queue(queue);
    }

    public String service(ServiceId service) {
        return names.service(service);
    }

    public String services(Collection<ServiceId> services) {
        return list(services.stream().sorted().map(names::service).toList());
    }

    /** What people call a criterion: its id, or words where the id is none of the page's. */
    public String criterion(String id) {
        return Objects.requireNonNull(said.texts().getMessage("word.Criterion." + id, null, id, said.language()));
    }

    public String statement(String statement) {
        return names.statement(statement);
    }

    public String holder(Holder holder) {
        return switch (holder) {
            case Holder.ByPerson(PersonId person) -> person(person);
            case Holder.ByQueue(QueueId queue) -> queue(queue);
        };
    }

    public String roles(Collection<Role> roles) {
        return list(roles.stream()
                .sorted()
                .map(role -> text("word.Role." + role.name()))
                .toList());
    }

    public Locale language() {
        return said.language();
    }
}
