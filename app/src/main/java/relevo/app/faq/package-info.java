/** The frequently asked questions of the completion discussion, in versions that an attestation can name. */
@NullMarked
package relevo.app.faq;

import org.jspecify.annotations.NullMarked;
