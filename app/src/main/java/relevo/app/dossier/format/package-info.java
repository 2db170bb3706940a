/** What a dossier file consists of: its lines, in canonical JSON. */
@NullMarked
package relevo.app.dossier.format;

import org.jspecify.annotations.NullMarked;
