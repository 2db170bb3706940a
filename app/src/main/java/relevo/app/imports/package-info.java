/** Files that people bring in: what an import is, how it runs, what came of it. */
@NullMarked
package relevo.app.imports;

import org.jspecify.annotations.NullMarked;
