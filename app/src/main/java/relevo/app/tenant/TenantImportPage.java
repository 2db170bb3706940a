package relevo.app.tenant;

import java.util.List;
import relevo.app.imports.Import;
import relevo.app.web.Form;

/** What the page of tenant imports shows. */
public record TenantImportPage(Form form, List<Import> imports) {}
