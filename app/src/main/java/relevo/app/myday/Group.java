package relevo.app.myday;

/** Why a tenant stands on somebody's day; in the order in which the day shows them. */
public enum Group {
    OFFERED,
    DECIDE,
    DESK,
    READY,
    BLOCKED,
    WAITING,
    NEXT,
    STALE,
    WORKING;

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
