package relevo.playbook.lexicon;

/** What a table's column holds. */
public enum ColumnKind {
    ID,
    NAME,
    OBLIGATION,
    ROLE,
    SERVICES,
    DATE,
    WHO,
    WHAT
}
