/** A planted lowest layer that looks up. */
@NullMarked
package relevo.app.laws.planted.playbook;

import org.jspecify.annotations.NullMarked;
