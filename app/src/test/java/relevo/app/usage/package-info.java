/** Tests of usage readings. */
@NullMarked
package relevo.app.usage;

import org.jspecify.annotations.NullMarked;
