package relevo.app.database;

/** The two ways into the database: the application's, bound by row-level security, and the owner's, for migrations. */
public record DatabaseAccess(Login application, Login owner) {
    /** The role that every statement of the application runs as, whatever login it came by. */
    public static final String APPLICATION_ROLE = "relevo_app";
}
