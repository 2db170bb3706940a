package relevo.app.imports;

import java.util.List;

/** The administration of imports: those that were made, the latest first. */
public record ImportsPage(List<Import> imports) {
    public ImportsPage {
        imports = List.copyOf(imports);
    }
}
