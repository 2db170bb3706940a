package relevo.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published schema takes what the reader takes, and refuses what a schema can refuse. */
class RulesSchemaTest {
    private static final Path PLAYBOOKS = Path.of("../playbooks");
    private static final Path CORPUS = Path.of("src/test/resources/rules");

    /** What only the reader can know: ids that refer to each other, days of months, YAML itself. */
    private static final Set<String> READER_ONLY = Set.of(
            "RULES-YAML",
            "RULES-ANCHOR",
            "RULES-DUPLICATE-KEY",
            "RULES-DUPLICATE-ID",
            "RULES-UNKNOWN-CRITERION",
            "RULES-UNKNOWN-STATEMENT",
            "RULES-STATEMENT-OFF",
            "RULES-UNUSED-STATEMENT",
            "RULES-UNKNOWN-TASK",
            "RULES-NO-SUCH-DAY");

    @Test
    void theShippedRulesKeepToTheSchema() throws IOException {
        for (var name : ShippedRules.names()) {
            assertThat(problems(Files.readString(PLAYBOOKS.resolve(name).resolve("rules.yaml"))))
                    .isEmpty();
        }
        assertThat(problems(Files.readString(CORPUS.resolve("small.yaml")))).isEmpty();
    }

    @Test
    void schemaAndReaderRefuseTheSameFiles() throws IOException {
        try (var files = Files.list(CORPUS.resolve("invalid"))) {
            for (var file : files.toList()) {
                var text = Files.readString(file);
                if (!READER_ONLY.contains(text.split(" ", 4)[2])) {
                    assertThat(problems(text)).as(file.toString()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void everyKeywordStandsInTheSchema() throws IOException {
        var text = Files.readString(PLAYBOOKS.resolve("rules.schema.json"));
        assertThat(ConditionReader.keywords())
                .allSatisfy(keyword -> assertThat(text).contains("\"" + keyword + "\""));
        assertThat(ValuesReader.KEYS).allSatisfy(key -> assertThat(text).contains("\"" + key + "\""));
    }

    private static Set<ValidationMessage> problems(String yaml) throws IOException {
        var data = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema().validate(new ObjectMapper().valueToTree(data));
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(PLAYBOOKS.resolve("rules.schema.json")));
    }
}
