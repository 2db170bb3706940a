package relevo.playbook.read;

import relevo.playbook.block.Block;
import relevo.playbook.lexicon.SectionKind;

/** A page as a sequence of what begins where, and what stands there. */
sealed interface Entry {
    /** The page's title. */
    record Title(Block.Heading heading) implements Entry {}

    /** A section or a part of a step begins. */
    record Section(SectionKind kind, String text, int line, int column) implements Entry {}

    /** A heading begins a section that no word explains. */
    record Unexplained(Block.Heading heading) implements Entry {}

    /** A step begins; {@code role} where a line with its role follows. */
    record StepStart(String title, int line, int column, boolean role) implements Entry {
        StepStart(String title, int line, int column) {
            this(title, line, column, true);
        }
    }

    /**
     * A heading within a step or a section; {@code part} where it stands deeper than the part of the step that it divides, {@code beside}
     * where it stands no deeper and so ends it.
     */
    record SubHeading(String text, int line, int column, boolean part, boolean beside) implements Entry {}

    /** What stands there. */
    record Content(Block block) implements Entry {}
}
