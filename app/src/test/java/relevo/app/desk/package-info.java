/** Tests of desk. */
@NullMarked
package relevo.app.desk;

import org.jspecify.annotations.NullMarked;
