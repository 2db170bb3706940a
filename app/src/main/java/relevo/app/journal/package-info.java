/**
 * The journal of the tenants and the one way in: every change is a command, decided by the core, appended as events.
 *
 * <p>It stands at the bottom of the application: features build on it and follow it ({@link
 * relevo.app.journal.Consequence}); it knows none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package relevo.app.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
