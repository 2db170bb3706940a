/** A planted application of two modules that know each other. */
@NullMarked
package relevo.app.laws.planted.modules;

import org.jspecify.annotations.NullMarked;
