/** The database: a private PostgreSQL or one's own, its roles, and transactions that know who reads. */
@NullMarked
package relevo.app.database;

import org.jspecify.annotations.NullMarked;
