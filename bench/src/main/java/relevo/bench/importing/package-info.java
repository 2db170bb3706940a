/** Usage files beside a bare COPY into the same table. */
@NullMarked
package relevo.bench.importing;

import org.jspecify.annotations.NullMarked;
