/** The assignment team's desk: moves by due time, tenants to offer, queues and who is in them. */
@NullMarked
package relevo.app.desk;

import org.jspecify.annotations.NullMarked;
