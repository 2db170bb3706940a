/** The list of a million tenants, by every filter and order that it offers. */
@NullMarked
package relevo.bench.listing;

import org.jspecify.annotations.NullMarked;
