package relevo.playbook.binding;

import relevo.playbook.rules.Reference;

/** An item of a known page that a criterion stands for, to be found on another page. */
record Wanted(String criterion, Reference known) {
    String part() {
        return known.place().substring(0, known.place().lastIndexOf('/'));
    }
}
