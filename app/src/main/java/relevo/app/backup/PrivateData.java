package relevo.app.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import relevo.app.CannotStart;
import relevo.app.SettingsFile;

/** The folder whose database these commands are for; a database of one's own has tools of its own. */
final class PrivateData {
    private PrivateData() {}

    static Path folder() {
        var settings = SettingsFile.here().settings();
        if (settings.databaseUrl().isPresent()) {
            throw new CannotStart("backup.own-database");
        }
        return settings.data();
    }

    static void checkThereIs(Path home) {
        if (!Files.exists(home)) {
            throw new CannotStart("backup.no-data", home);
        }
    }
}
