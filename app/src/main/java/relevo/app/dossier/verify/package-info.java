/** Checks a dossier by itself: signature, chain, contents, and every gate judged again from the evidence. */
@NullMarked
package relevo.app.dossier.verify;

import org.jspecify.annotations.NullMarked;
