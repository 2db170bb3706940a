@NullMarked
package relevo.app.imports;

import org.jspecify.annotations.NullMarked;
