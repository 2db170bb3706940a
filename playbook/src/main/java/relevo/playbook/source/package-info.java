/** Bytes to lines that Markdown can read: decoding and repairs, each with a finding, every place kept. */
@NullMarked
package relevo.playbook.source;

import org.jspecify.annotations.NullMarked;
