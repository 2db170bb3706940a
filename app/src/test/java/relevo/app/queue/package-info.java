@NullMarked
package relevo.app.queue;

import org.jspecify.annotations.NullMarked;
