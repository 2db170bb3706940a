package relevo.engagement.state;

/** What is on record about the account team: that it is unknown, that the account is not managed, or neither. */
public record AccountTeam(boolean unknown, boolean notManaged) {
    public static final AccountTeam EXPECTED = new AccountTeam(false, false);

    public boolean recordedAbsent() {
        return unknown || notManaged;
    }
}
