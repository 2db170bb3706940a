package relevo.app.message.template;

import java.util.List;

/** Every template as it stands. */
public record TemplatesPage(List<Template> templates) {}
