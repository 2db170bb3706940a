package relevo.app.database;

import java.io.IOException;

/** One of PostgreSQL's programs did not end well. */
final class ToolFailed extends IOException {
    ToolFailed(String tool, String output) {
        super(tool + " failed: " + output);
    }
}
