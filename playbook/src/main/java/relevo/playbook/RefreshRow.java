package relevo.playbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of the change history; the date is null where the cell is no date. */
public record RefreshRow(String dateText, @Nullable LocalDate date, String who, String what, int line, int column) {}
