package relevo.playbook.read;

import relevo.playbook.lexicon.LabelKind;
import relevo.playbook.lexicon.Match;

/** A label with its value, such as the one that names a step's primary role. */
record Label(Match<LabelKind> match, String words, String value, int line, int column) {
    LabelKind kind() {
        return match.kind();
    }

    Label withValue(String longer) {
        return new Label(match, words, longer, line, column);
    }
}
