/** A person's walk through the process, in the browser and by the API alone. */
@NullMarked
package relevo.app.walk;

import org.jspecify.annotations.NullMarked;
