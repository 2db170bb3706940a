/** The personal data of a tenant's contacts: kept as content, apart from the events that cite them. */
@NullMarked
package relevo.app.contact;

import org.jspecify.annotations.NullMarked;
