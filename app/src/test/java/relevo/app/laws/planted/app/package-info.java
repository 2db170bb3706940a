/** A planted top layer. */
@NullMarked
package relevo.app.laws.planted.app;

import org.jspecify.annotations.NullMarked;
