package relevo.playbook.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import relevo.playbook.Finding;
import relevo.playbook.Page;
import relevo.playbook.Reading;
import relevo.playbook.Step;
import relevo.playbook.TaskRow;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One reading as one line of JSON: what {@code playbook inspect --json} prints. */
public final class InspectJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final Locale locale;

    private InspectJson(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    /** The reading with its messages in English. */
    public static String write(Reading reading) {
        return write(reading, Locale.ENGLISH);
    }

    /** The reading with its messages in the locale's language. */
    public static String write(Reading reading, Locale locale) {
        var out = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new InspectJson(json, locale).reading(reading);
        }
        return out.toString();
    }

    private void reading(Reading reading) {
        json.writeStartObject();
        json.writeStringProperty("path", reading.path());
        json.writeStringProperty("language", reading.language());
        page(reading.page());
        json.writeArrayPropertyStart("findings");
        reading.findings().forEach(this::finding);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void page(Page page) {
        nullable("title", page.title());
        nullable("phase", page.phase());
        json.writeArrayPropertyStart("steps");
        page.steps().forEach(this::step);
        json.writeEndArray();
        texts("taskIds", ids(page.tasks()));
        json.writeNumberProperty("keyInputs", page.keyInputs().size());
        json.writeNumberProperty("keyOutputs", page.keyOutputs().size());
        json.writeNumberProperty("nextSteps", page.nextSteps().size());
        json.writeNumberProperty("refreshRows", page.refreshRows().size());
    }

    private void step(Step step) {
        json.writeStartObject();
        json.writeStringProperty("title", step.title());
        json.writeNumberProperty("line", step.line());
        texts("roles", step.roles());
        texts("motions", step.motions());
        texts("appliesTo", step.appliesTo());
        json.writeNumberProperty("inputs", step.inputs().size());
        json.writeNumberProperty("outputs", step.outputs().size());
        texts("taskIds", ids(step.tasks()));
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeNumberProperty("line", finding.line());
        json.writeNumberProperty("column", finding.column());
        json.writeStringProperty("severity", finding.severity().word());
        json.writeStringProperty("code", finding.code().name());
        json.writeStringProperty("message", FindingText.message(finding, locale));
        json.writeEndObject();
    }

    private static List<String> ids(List<TaskRow> tasks) {
        return tasks.stream().map(TaskRow::id).filter(id -> !id.isEmpty()).toList();
    }

    private void texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void nullable(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
