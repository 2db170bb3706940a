/** What headings, labels and words mean in each language: one data file a language. */
@NullMarked
package relevo.playbook.lexicon;

import org.jspecify.annotations.NullMarked;
