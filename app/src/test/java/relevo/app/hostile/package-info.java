/** Hostile input, generated from the OpenAPI document and from the forms of the pages, against a server on loopback. */
@NullMarked
package relevo.app.hostile;

import org.jspecify.annotations.NullMarked;
