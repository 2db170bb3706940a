/** Dossiers: an engagement as one signed file that a third party can check, and as a page that prints. */
@NullMarked
package relevo.app.dossier;

import org.jspecify.annotations.NullMarked;
