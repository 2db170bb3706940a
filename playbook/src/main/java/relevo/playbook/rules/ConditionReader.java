package relevo.playbook.rules;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a condition: a keyword alone, or a keyword with what it needs. */
final class ConditionReader {
    private static final Condition STAND_IN = new Condition.All(List.of());
    private static final Map<String, String> MOTIONS =
            Map.of("RFA", "RFA", "Targeting", "Targeting", "Customer Health", "Customer Health");
    private static final List<String> NOTE_KEYS = List.of("category", "subject");

    /** Keywords that stand alone. */
    static final Map<String, Condition> ALONE = Map.ofEntries(
            entry("request-approved", new Condition.RequestApproved()),
            entry("snapshot-stands", new Condition.SnapshotStands()),
            entry("account-team-current", new Condition.AccountTeamCurrent()),
            entry("account-team-recorded-absent", new Condition.AccountTeamRecordedAbsent()),
            entry("closing-status-set", new Condition.ClosingStatusSet()),
            entry("discussion-held", new Condition.DiscussionHeld()),
            entry("every-service-closed", new Condition.EveryServiceClosed()),
            entry("one-completed-or-reason", new Condition.OneCompletedOrReason()),
            entry("no-request-under-way", new Condition.NoRequestUnderWay()),
            entry("further-request-filed-or-reason", new Condition.FurtherRequestFiledOrReason()),
            entry("move-open", new Condition.MoveOpen()),
            entry("queue-of-region-or-reason", new Condition.QueueOfRegionOrReason()),
            entry("next-action-date-set", new Condition.NextActionDateSet()),
            entry("queue-holds", new Condition.QueueHolds()),
            entry("manager-left", new Condition.ManagerLeft()),
            entry("engagement-closed", new Condition.EngagementClosed()));

    private final Uses uses;
    private final Scalars scalars;
    private final Defects defects;

    /** Keywords that need a value. */
    private final Map<String, Function<Node, Condition>> withValue = Map.ofEntries(
            entry("all", node -> new Condition.All(several(node))),
            entry("any", node -> new Condition.Any(several(node))),
            entry("one-of", node -> new Condition.OneOf(several(node))),
            entry("motion-is", node -> new Condition.MotionIs(word(node, MOTIONS))),
            entry("milestone-documented", node -> new Condition.MilestoneDocumented(category(node))),
            entry("message-accepted", this::message),
            entry("note-documents", this::note),
            entry("attested", this::attested),
            entry("task-complete", this::task));

    ConditionReader(Uses uses, Defects defects) {
        this.uses = uses;
        this.defects = defects;
        this.scalars = new Scalars(Thing.CONDITION, defects);
    }

    static List<String> keywords() {
        var reader = new ConditionReader(new Uses(), new Defects());
        return Stream.of(ALONE.keySet(), reader.withValue.keySet(), List.of("when", "then"))
                .flatMap(names -> names.stream().sorted())
                .toList();
    }

    Condition read(Node node) {
        if (node instanceof ScalarNode) {
            return alone(node, scalars.text(node));
        }
        var table = Table.open(node, Thing.CONDITION, defects);
        if (table.has("when") || table.has("then")) {
            return when(node);
        }
        if (table.entries().size() != 1) {
            return node instanceof MappingNode ? refuse(DefectCode.ONE_CONDITION, node) : STAND_IN;
        }
        var only = table.entries().entrySet().iterator().next();
        return valued(only.getKey(), only.getValue());
    }

    private Condition alone(Node node, String keyword) {
        var condition = ALONE.get(keyword);
        if (condition != null) {
            return condition;
        }
        var needsValue = withValue.containsKey(keyword) || keyword.equals("when");
        return keyword.isEmpty()
                ? STAND_IN
                : refuse(needsValue ? DefectCode.NEEDS_VALUE : DefectCode.UNKNOWN_CONDITION, node, keyword);
    }

    private Condition valued(String keyword, NodeTuple entry) {
        var reader = withValue.get(keyword);
        if (reader != null) {
            return reader.apply(entry.getValueNode());
        }
        var standsAlone = ALONE.containsKey(keyword);
        return refuse(
                standsAlone ? DefectCode.TAKES_NO_VALUE : DefectCode.UNKNOWN_CONDITION, entry.getKeyNode(), keyword);
    }

    private Condition refuse(DefectCode code, Node at, String... words) {
        defects.add(code, at, Thing.CONDITION, words);
        return STAND_IN;
    }

    private Condition when(Node node) {
        var table = Table.open(node, Thing.CONDITION, List.of("when", "then"), defects);
        var circumstance =
                table.take("when", Circumstance.NOT_READY, value -> scalars.word(value, Words.of(Circumstance.class)));
        return new Condition.When(circumstance, table.take("then", STAND_IN, this::read));
    }

    private List<Condition> several(Node node) {
        return scalars.list(node, this::read);
    }

    private Condition message(Node node) {
        return new Condition.MessageAccepted(word(node, Words.of(MessageKind.class)));
    }

    private Condition note(Node node) {
        var table = Table.open(node, Thing.NOTE, NOTE_KEYS, defects);
        var category = table.take("category", NoteCategory.ENVIRONMENT, this::category);
        var subject = table.take("subject", Subject.OUTCOME, value -> word(value, Words.of(Subject.class)));
        return new Condition.NoteDocuments(category, subject);
    }

    private NoteCategory category(Node node) {
        return word(node, Words.of(NoteCategory.class));
    }

    private Condition attested(Node node) {
        return new Condition.Attested(uses.statement(node, scalars.text(node)));
    }

    private Condition task(Node node) {
        return new Condition.TaskComplete(uses.task(node, scalars.text(node)));
    }

    private <T> T word(Node node, Map<String, T> vocabulary) {
        return scalars.word(node, vocabulary);
    }
}
