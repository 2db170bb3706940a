/** The keys that Relevo signs dossiers and checkpoints with: made at first start, shown, rotated; old ones verify for ever. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "audit", "web", "people", "cli"})
package relevo.app.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
