@NullMarked
package relevo.app.contact;

import org.jspecify.annotations.NullMarked;
