/** Measures Relevo beside its peers and beside what the machine can do, in one run on one PostgreSQL. */
@NullMarked
package relevo.bench;

import org.jspecify.annotations.NullMarked;
