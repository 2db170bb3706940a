/** Named as in the sources: of two descriptions of a package the tests' is the one that the module law reads. */
@NullMarked
@NamedInterface("canonical")
package relevo.app.journal.canonical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
