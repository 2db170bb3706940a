@NullMarked
package relevo.app.dossier;

import org.jspecify.annotations.NullMarked;
