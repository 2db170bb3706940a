package relevo.app.imports;

/** What a file brings. */
public enum ImportKind {
    USAGE,
    TENANTS
}
