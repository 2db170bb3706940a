/** Canonical JSON: one sequence of bytes for one value, and one value for one sequence of bytes. */
@NullMarked
@NamedInterface("canonical")
package relevo.app.journal.canonical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
