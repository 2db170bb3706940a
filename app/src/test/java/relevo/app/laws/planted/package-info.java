/** Violations that the laws must find. */
@NullMarked
package relevo.app.laws.planted;

import org.jspecify.annotations.NullMarked;
