/** Every gate over every route, by everybody: the routes come from the framework itself, the gates from the rules. */
@NullMarked
package relevo.app.conformance;

import org.jspecify.annotations.NullMarked;
