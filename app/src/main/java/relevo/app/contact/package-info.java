/** The personal data of a tenant's contacts: kept as content, apart from the events that cite them; what a mail address is. */
@NullMarked
package relevo.app.contact;

import org.jspecify.annotations.NullMarked;
