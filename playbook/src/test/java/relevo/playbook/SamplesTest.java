package relevo.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relevo.playbook.report.InspectJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real pages with an answer key, where they are at hand (RELEVO_SAMPLES, else a folder beside the project). */
class SamplesTest {
    private static final Path SAMPLES =
            Path.of("..").resolve(Objects.requireNonNullElse(System.getenv("RELEVO_SAMPLES"), "../shared"));
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void every_sure_answer_is_given() throws IOException {
        var differences = new ArrayList<String>();
        int pages = 0;
        for (var key : keys()) {
            if (!key.path("unsure").asBoolean()) {
                pages++;
                compare(key, JSON.readTree(InspectJson.write(read(key))), differences);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(pages).isGreaterThan(0);
    }

    @Test
    void unsure_pages_are_read_to_the_end() throws IOException {
        for (var key : keys()) {
            assertThat(read(key).page().steps()).as(key.path("path").asString()).isNotEmpty();
        }
    }

    @Test
    void the_seed_is_found_to_be_wrong_where_it_is_and_nowhere_else() throws IOException {
        keys();
        try (var files = Files.list(SAMPLES.resolve("seed"))) {
            var found = Corpus.read(files.findFirst().orElseThrow()).findings();
            assertThat(found).extracting(Finding::severity).containsOnly(Severity.WARNING);
            assertThat(found.stream().map(one -> one.line() + ":" + one.column() + " " + one.code()))
                    .containsExactly(
                            "59:30 NOTE_CATEGORY_UNKNOWN",
                            "59:194 COMPARISON_CONTRADICTS",
                            "64:165 TERM_MISSPELT",
                            "65:3 CONDITIONS_OVERLAP",
                            "113:30 NOTE_CATEGORY_UNKNOWN",
                            "113:194 COMPARISON_CONTRADICTS",
                            "114:193 TERM_MISSPELT",
                            "121:170 TERM_MISSPELT");
        }
    }

    private static List<JsonNode> keys() throws IOException {
        var file = SAMPLES.resolve("playbooks/expected.jsonl");
        assumeTrue(Files.exists(file), "no samples at " + file.toAbsolutePath());
        return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    }

    private static Reading read(JsonNode key) throws IOException {
        var path = key.path("path").asString();
        var file = Stream.of("playbooks", "seed")
                .map(folder -> SAMPLES.resolve(folder).resolve(path))
                .filter(Files::exists);
        return Corpus.read(file.findFirst().orElseThrow());
    }

    private static void compare(JsonNode key, JsonNode seen, List<String> out) {
        var page = key.path("path").asString();
        same(page, "language", key.path("lang"), seen.path("language"), out);
        same(page, "title", key.path("title"), seen.path("title"), out);
        same(page, "phase", key.path("phase"), seen.path("phase"), out);
        same(page, "task ids", key.path("task_ids"), seen.path("taskIds"), out);
        same(page, "key inputs", key.path("key_inputs"), seen.path("keyInputs"), out);
        same(page, "key outputs", key.path("key_outputs"), seen.path("keyOutputs"), out);
        same(page, "refresh rows", key.path("refresh_rows"), seen.path("refreshRows"), out);
        var steps = key.path("steps");
        if (steps.size() != seen.path("steps").size()) {
            out.add(page + ": steps " + seen.path("steps").size() + " for " + steps.size());
        }
        for (int i = 0; i < steps.size(); i++) {
            step(page + " step " + (i + 1), steps.path(i), seen.path("steps").path(i), out);
        }
    }

    private static void step(String where, JsonNode key, JsonNode seen, List<String> out) {
        same(where, "title", key.path("title"), seen.path("title"), out);
        same(where, "inputs", key.path("inputs"), seen.path("inputs"), out);
        same(where, "outputs", key.path("outputs"), seen.path("outputs"), out);
        same(where, "task ids", key.path("task_ids"), seen.path("taskIds"), out);
        same(where, "roles", key.path("roles"), seen.path("roles"), out);
        same(where, "applies to", key.path("applies_to"), seen.path("appliesTo"), out);
    }

    private static void same(String where, String field, JsonNode want, JsonNode have, List<String> out) {
        if (!plain(want).equals(plain(have))) {
            out.add(where + ": " + field + ": expected " + want + ", read " + have);
        }
    }

    private static String plain(JsonNode node) {
        var text = node.toString().replace("\u200B", "").replace("\uFEFF", "").replace("*", "");
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .replace(" \"", "\"");
    }
}
