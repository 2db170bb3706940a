/** A planted core that is not pure. */
@NullMarked
package relevo.app.laws.planted.engagement;

import org.jspecify.annotations.NullMarked;
