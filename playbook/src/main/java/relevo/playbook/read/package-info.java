/**
 * Blocks to a page: sections, steps, labels, tables.
 *
 * <p>{@link relevo.playbook.read.Outline} goes first: it takes apart the lists and tables that hold a step's parts, tells what each
 * heading (HeadingPass) and each line that stands for one (TextPass) begins, and guesses by place what words left open (StepParts,
 * Positions). What comes of it are entries. {@link relevo.playbook.read.PageBuilder} then puts the text below each entry where it
 * belongs, with the tasks of tables (Tables) and lines (TaskLines) and the values of labels (Labels).
 */
@NullMarked
package relevo.playbook.read;

import org.jspecify.annotations.NullMarked;
