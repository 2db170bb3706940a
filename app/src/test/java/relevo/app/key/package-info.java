@NullMarked
package relevo.app.key;

import org.jspecify.annotations.NullMarked;
