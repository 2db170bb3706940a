/** The demonstration's story: invented customers in every state of the process, told through commands. */
@NullMarked
package relevo.app.demo;

import org.jspecify.annotations.NullMarked;
