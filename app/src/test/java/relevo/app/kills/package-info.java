/** The running application killed at any instant: what it had acknowledged is there, and what it owed goes on. */
@NullMarked
package relevo.app.kills;

import org.jspecify.annotations.NullMarked;
