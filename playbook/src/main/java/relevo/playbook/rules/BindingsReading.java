package relevo.playbook.rules;

import java.util.List;

/** What came of reading a bindings file: the bindings, or everything that is wrong with the file. */
public sealed interface BindingsReading {
    /** The file is right. */
    record Read(Bindings bindings) implements BindingsReading {}

    /** The file is wrong in at least one place; in the order of the file. */
    record Refused(List<Defect> defects) implements BindingsReading {}
}
