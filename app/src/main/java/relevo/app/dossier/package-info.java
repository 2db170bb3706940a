/** Dossiers: an engagement as one signed file that a third party can check, and as a page that prints. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "cli",
            "database",
            "imports",
            "journal",
            "journal::canonical",
            "key",
            "message",
            "people",
            "playbook",
            "request",
            "sentence",
            "usage",
            "web"
        })
package relevo.app.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
