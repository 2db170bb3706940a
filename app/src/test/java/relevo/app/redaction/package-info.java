@NullMarked
package relevo.app.redaction;

import org.jspecify.annotations.NullMarked;
