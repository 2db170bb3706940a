/** Says in sentences what the core says in types: events, verdicts, evidence, refusals; each in exactly one place. */
@NullMarked
package relevo.app.sentence;

import org.jspecify.annotations.NullMarked;
