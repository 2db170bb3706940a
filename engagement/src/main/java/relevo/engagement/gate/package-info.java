/** The judge: what each gate asks for, what was found, and who can clear it. */
@NullMarked
package relevo.engagement.gate;

import org.jspecify.annotations.NullMarked;
