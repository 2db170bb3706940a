package relevo.playbook.rules;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns text into marked nodes; no type is ever constructed from the text. */
final class Yaml {
    private static final int LARGEST = 1_000_000;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).build();

    private Yaml() {}

    static Optional<Node> nodes(String text, Defects defects) {
        if (text.length() > LARGEST) {
            defects.add(DefectCode.TOO_LARGE, Thing.FILE, String.valueOf(LARGEST));
            return Optional.empty();
        }
        try {
            var root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                defects.add(DefectCode.EMPTY, Thing.FILE);
            }
            return root;
        } catch (MarkedYamlEngineException broken) {
            broken.getProblemMark()
                    .or(broken::getContextMark)
                    .ifPresent(mark -> defects.add(DefectCode.YAML, mark, Thing.FILE));
        } catch (YamlEngineException broken) {
            defects.add(DefectCode.YAML, Thing.FILE);
        } catch (StackOverflowError tooDeep) {
            defects.add(DefectCode.TOO_DEEP, Thing.FILE);
        }
        return Optional.empty();
    }
}
