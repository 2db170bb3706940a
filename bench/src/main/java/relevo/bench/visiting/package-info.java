/** Relevo's pages as a browser asks for them: how long the server takes, and what goes over the wire. */
@NullMarked
package relevo.bench.visiting;

import org.jspecify.annotations.NullMarked;
