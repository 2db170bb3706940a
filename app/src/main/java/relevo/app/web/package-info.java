/** The web base: pages, their language, their errors and their safety; features build their pages on it. */
@NullMarked
package relevo.app.web;

import org.jspecify.annotations.NullMarked;
