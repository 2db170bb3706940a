/** Organisations, people and what they may do; how they sign in. */
@NullMarked
package relevo.app.people;

import org.jspecify.annotations.NullMarked;
