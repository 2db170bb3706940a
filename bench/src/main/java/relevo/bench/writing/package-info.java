/** Durable changes a second: Relevo beside the floor that the machine sets and beside a process engine. */
@NullMarked
package relevo.bench.writing;

import org.jspecify.annotations.NullMarked;
