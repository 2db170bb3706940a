package relevo.playbook.rules;

import java.util.List;

/** What came of reading a rules file: a rulebook, or everything that is wrong with the file. */
public sealed interface RulesReading {
    /** The file is right. */
    record Read(Rulebook rulebook) implements RulesReading {}

    /** The file is wrong in at least one place; in the order of the file. */
    record Refused(List<Defect> defects) implements RulesReading {}
}
