package relevo.playbook.lexicon;

/** What a label before a colon announces. */
public enum LabelKind {
    PHASE,
    ROLE,
    MOTIONS,
    APPLIES_TO
}
