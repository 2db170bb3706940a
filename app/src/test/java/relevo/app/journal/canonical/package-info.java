@NullMarked
package relevo.app.journal.canonical;

import org.jspecify.annotations.NullMarked;
