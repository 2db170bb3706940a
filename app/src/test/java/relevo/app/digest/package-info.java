@NullMarked
package relevo.app.digest;

import org.jspecify.annotations.NullMarked;
