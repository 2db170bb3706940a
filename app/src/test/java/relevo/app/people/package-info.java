/** Tests of people and how they sign in. */
@NullMarked
package relevo.app.people;

import org.jspecify.annotations.NullMarked;
