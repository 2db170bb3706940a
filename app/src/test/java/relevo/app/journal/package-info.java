@NullMarked
package relevo.app.journal;

import org.jspecify.annotations.NullMarked;
