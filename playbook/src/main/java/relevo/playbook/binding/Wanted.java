package relevo.playbook.binding;

import relevo.playbook.rules.Reference;

/** An item of a known page that a criterion stands for, to be found on another page. */
record Wanted(String criterion, Reference known) {
    /** The same criterion in the same part. */
    boolean alike(Wanted other) {
        return criterion.equals(other.criterion) && part().equals(other.part());
    }

    String part() {
        return known.place().substring(0, known.place().lastIndexOf('/'));
    }
}
