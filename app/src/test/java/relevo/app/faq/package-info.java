/** Tests of the frequently asked questions. */
@NullMarked
package relevo.app.faq;

import org.jspecify.annotations.NullMarked;
