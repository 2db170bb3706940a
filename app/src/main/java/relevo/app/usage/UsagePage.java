package relevo.app.usage;

import java.util.List;
import relevo.app.imports.Import;
import relevo.app.web.Form;

/** What the usage page shows. */
public record UsagePage(Form form, List<Import> imports) {}
