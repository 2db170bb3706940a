/** Tests of the database, and the database that all tests share. */
@NullMarked
package relevo.app.database;

import org.jspecify.annotations.NullMarked;
