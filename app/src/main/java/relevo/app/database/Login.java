package relevo.app.database;

/** A way into a database: JDBC address, role and password. */
public record Login(String url, String user, String password) {
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
