package relevo.app.message.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every template as it stands.
 *
 * @param saved the one that was saved just now, or null
 */
public record TemplatesPage(
        List<Template> templates, @Nullable TemplateKind saved) {}
