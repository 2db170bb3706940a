/** Markdown to headings, paragraphs, lists and tables with line and column. */
@NullMarked
package relevo.playbook.block;

import org.jspecify.annotations.NullMarked;
