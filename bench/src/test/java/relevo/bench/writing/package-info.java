@NullMarked
package relevo.bench.writing;

import org.jspecify.annotations.NullMarked;
