package relevo.app.message.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Form;

/**
 * The editor of a template, with an example.
 *
 * @param template the version that the editor began with
 * @param problem why nothing was saved, where it is nothing about a field
 * @param subject with example data
 * @param body with example data
 */
public record TemplatePage(
        Template template,
        Form form,
        boolean writable,
        @Nullable String problem,
        String subject,
        String body,
        Map<Placeholder, String> placeholders,
        List<Template> versions) {}
