@NullMarked
package relevo.app.process;

import org.jspecify.annotations.NullMarked;
