package relevo.playbook.binding;

/** An item that may be what is wanted. */
record Candidate(Wanted wanted, PageItem item, int score, Certainty certainty) {}
