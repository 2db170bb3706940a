package relevo.engagement.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.PersonId;

/** What is to be done next, by when and by whom. */
public record NextAction(
        LocalDate date, @Nullable Text what, @Nullable PersonId owner) {}
