package relevo.app.dossier;

import java.io.IOException;
import relevo.app.dossier.format.Line;

/** Takes the lines of a dossier as they are told, in their order. */
interface LineTaker {
    /**
     * Takes the next line.
     *
     * @param bytes the line as it is written, without its line feed
     */
    void take(Line line, byte[] bytes) throws IOException;
}
