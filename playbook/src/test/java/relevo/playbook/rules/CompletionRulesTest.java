package relevo.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static relevo.playbook.rules.Circumstance.ACCOUNT_TEAM_REACHABLE;
import static relevo.playbook.rules.Circumstance.ACCOUNT_TEAM_UNREACHABLE;
import static relevo.playbook.rules.Circumstance.NOT_READY;
import static relevo.playbook.rules.Circumstance.READY_FOR_ANOTHER;
import static relevo.playbook.rules.NoteCategory.ENGAGEMENT_MANAGEMENT;
import static relevo.playbook.rules.NoteCategory.TECHNICAL_ENABLEMENT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.playbook.rules.Condition.All;
import relevo.playbook.rules.Condition.Any;
import relevo.playbook.rules.Condition.Attested;
import relevo.playbook.rules.Condition.MessageAccepted;
import relevo.playbook.rules.Condition.NoteDocuments;
import relevo.playbook.rules.Condition.When;
import relevo.playbook.rules.Criterion.Part;

/** The shipped rules of the completion discussion say what the process asks for, no more and no less. */
class CompletionRulesTest {
    private static final Rulebook BOOK = ShippedRules.rulebook("completion-enablement");
    private static final Rules RULES = ShippedRules.named("completion-enablement");

    @Test
    void theFiguresAreThoseOfTheProcess() {
        var queues =
                Map.of("AMERICAS", "ftcq-inactive-americas", "APJ", "ftcq-inactive-apj", "EMEA", "ftcq-inactive-emea");
        var statements = List.of(
                "cadence-held",
                "activities-reviewed",
                "readiness-asked",
                "faq-consulted",
                "instructions-given",
                "form-demonstrated",
                "faq-reviewed-preparing",
                "faq-reviewed",
                "end-understood",
                "satisfied",
                "knows-request",
                "has-tools");
        assertThat(RULES.values())
                .isEqualTo(new Values(
                        100,
                        1000,
                        10,
                        28,
                        90,
                        2,
                        12,
                        31,
                        1,
                        "4058",
                        "1701",
                        "4060",
                        queues,
                        "ftcq-validation",
                        statements));
    }

    @Test
    void theAlternativeOfAnotherEditionIsInTheVocabularyButNotAsked() {
        assertThat(BOOK.statement("no-technical-blocker").asked()).isFalse();
        assertThat(RULES.values().statements()).doesNotContain("no-technical-blocker");
        assertThat(RULES.criteria().toString()).doesNotContain("no-technical-blocker");
    }

    @Test
    void theGatesAskForWhatTheProcessSays() {
        assertThat(RULES.gates())
                .isEqualTo(Map.of(
                        Gate.START_PREPARING, List.of("PI-1", "PI-2", "PI-3", "K-1"),
                        Gate.RECORD_DISCUSSION, List.of("CI-1", "CI-2", "CI-3", "PO-1", "PO-2"),
                        Gate.COMPLETE_SERVICE,
                                List.of(
                                        "D-1", "D-2", "D-3", "CO-1", "CO-2", "CO-3", "CO-4", "CO-8", "K-2", "K-3",
                                        "KO-2", "KO-3"),
                        Gate.REQUEST_MOVE, List.of("LAST-SERVICE", "ONE-COMPLETED", "NO-REQUEST", "FURTHER-REQUEST"),
                        Gate.ACCEPT_MOVE, List.of("MOVE-OPEN", "LAST-SERVICE", "REGION-QUEUE"),
                        Gate.LEAVE_TENANT, List.of("CUSTODY", "LAST-SERVICE", "CO-5", "CO-6")));
    }

    @Test
    void everyCriterionAsksForItsOwn() {
        var requested = new All(List.of(new Condition.MotionIs("RFA"), new Condition.RequestApproved()));
        var accountTeamMail = new When(
                ACCOUNT_TEAM_REACHABLE,
                new All(List.of(
                        new MessageAccepted(MessageKind.ACCOUNT_TEAM),
                        new NoteDocuments(ENGAGEMENT_MANAGEMENT, Subject.ACCOUNT_TEAM_MAIL))));
        asks("PI-1", requested);
        asks("PI-2", new Condition.MilestoneDocumented(TECHNICAL_ENABLEMENT));
        asks("PI-3", new Any(List.of(new Condition.AccountTeamCurrent(), new Condition.AccountTeamRecordedAbsent())));
        asks("PO-1", accountTeamMail);
        asks(
                "PO-2",
                new When(
                        ACCOUNT_TEAM_UNREACHABLE,
                        new All(List.of(
                                new NoteDocuments(ENGAGEMENT_MANAGEMENT, Subject.ACCOUNT_TEAM_ABSENCE),
                                new Attested("faq-reviewed-preparing"),
                                new NoteDocuments(ENGAGEMENT_MANAGEMENT, Subject.PREPARING_NEXT_STEPS)))));
        asks("CI-1", requested);
        asks("CI-2", new Condition.SnapshotStands());
        asks("CI-3", accountTeamMail);
    }

    @Test
    void theDiscussionAsksForStatementsAndTheFollowUpMail() {
        asks(
                "D-1",
                new All(List.of(
                        new Condition.DiscussionHeld(),
                        new Attested("cadence-held"),
                        new Attested("activities-reviewed"),
                        new Attested("readiness-asked"),
                        new Attested("faq-consulted"))));
        asks(
                "D-2",
                new When(
                        READY_FOR_ANOTHER,
                        new All(List.of(new Attested("instructions-given"), new Attested("form-demonstrated")))));
        asks("D-3", new MessageAccepted(MessageKind.CUSTOMER_FOLLOW_UP));
        asks("K-1", new Condition.TaskComplete("1701"));
        asks("K-2", new Attested("end-understood"));
        asks("K-3", new Attested("satisfied"));
        asks("KO-1", new Condition.EngagementClosed());
        asks("KO-2", new Attested("knows-request"));
        asks("KO-3", new Attested("has-tools"));
    }

    @Test
    void theOutputsAskForTheirNotes() {
        asks("CO-1", new NoteDocuments(TECHNICAL_ENABLEMENT, Subject.OUTCOME));
        asks(
                "CO-2",
                new When(
                        READY_FOR_ANOTHER,
                        new All(List.of(
                                new NoteDocuments(TECHNICAL_ENABLEMENT, Subject.FURTHER_SERVICES),
                                new Attested("form-demonstrated")))));
        asks("CO-3", new When(NOT_READY, new NoteDocuments(ENGAGEMENT_MANAGEMENT, Subject.CUSTOMER_MAIL)));
        asks("CO-4", new When(NOT_READY, new NoteDocuments(ENGAGEMENT_MANAGEMENT, Subject.LATEST_STATUS)));
        asks("CO-5", new Condition.NextActionDateSet());
        asks(
                "CO-6",
                new All(List.of(
                        new MessageAccepted(MessageKind.ASSIGNMENT_TEAM),
                        new NoteDocuments(ENGAGEMENT_MANAGEMENT, Subject.ASSIGNMENT_MAIL))));
        asks("CO-7", new Condition.ManagerLeft());
        asks(
                "CO-8",
                new All(List.of(
                        new Attested("faq-reviewed"),
                        new NoteDocuments(ENGAGEMENT_MANAGEMENT, Subject.FAQ_REVIEW),
                        new NoteDocuments(ENGAGEMENT_MANAGEMENT, Subject.NEXT_STEPS))));
    }

    @Test
    void theEffectsAndTheCustodyAreCriteriaToo() {
        asks("T-1", new Condition.TaskComplete("4058"));
        asks("N-1", new Condition.ClosingStatusSet());
        asks("LAST-SERVICE", new Condition.EveryServiceClosed());
        asks("ONE-COMPLETED", new Condition.OneCompletedOrReason());
        asks("NO-REQUEST", new Condition.NoRequestUnderWay());
        asks("FURTHER-REQUEST", new Condition.FurtherRequestFiledOrReason());
        asks("MOVE-OPEN", new Condition.MoveOpen());
        asks("REGION-QUEUE", new Condition.QueueOfRegionOrReason());
        asks("CUSTODY", new Condition.QueueHolds());
        assertThat(RULES.criteria()).hasSize(34);
    }

    @Test
    void stepPartAndScopeFollowThePage() {
        var prepare = Set.of("PI-1", "PI-2", "PI-3", "PO-1", "PO-2", "K-1");
        var tenant = Set.of(
                "CO-5",
                "CO-6",
                "CO-7",
                "KO-1",
                "LAST-SERVICE",
                "ONE-COMPLETED",
                "NO-REQUEST",
                "FURTHER-REQUEST",
                "MOVE-OPEN",
                "REGION-QUEUE",
                "CUSTODY");
        for (var criterion : RULES.criteria()) {
            assertThat(criterion.step())
                    .as(criterion.id())
                    .isEqualTo(prepare.contains(criterion.id()) ? "prepare" : "discuss");
            assertThat(criterion.scope())
                    .as(criterion.id())
                    .isEqualTo(tenant.contains(criterion.id()) ? Scope.TENANT : Scope.SERVICE);
            assertThat(criterion.part()).as(criterion.id()).isEqualTo(partOf(criterion.id()));
        }
    }

    @Test
    void everyCriterionAndStatementIsSaidInBothLanguages() {
        assertThat(BOOK.sentence("PI-1"))
                .isEqualTo(new Wording(
                        "La iniciativa es RFA y la solicitud está aprobada para el servicio.",
                        "The motion is RFA and the request is approved for the service."));
        assertThat(BOOK.sentence("PI-1").in("es")).startsWith("La iniciativa");
        assertThat(BOOK.sentence("PI-1").in("de")).startsWith("The motion");
        assertThat(RULES.criteria()).allSatisfy(criterion -> assertSaid(BOOK.sentence(criterion.id())));
        assertThat(BOOK.statements()).hasSize(13).allSatisfy(statement -> assertSaid(statement.says()));
        assertThat(BOOK.statement("faq-reviewed-preparing").step()).isEqualTo("prepare");
        assertThat(BOOK.statement("satisfied").step()).isEqualTo("discuss");
    }

    @Test
    void whatIsNotThereIsSaidByName() {
        assertThatThrownBy(() -> ShippedRules.named("nothing"))
                .hasMessage("No rules named nothing are shipped; there are completion-enablement");
        assertThatThrownBy(() -> ShippedRules.text("completion-enablement", "xx.md"))
                .hasMessage("Nothing is shipped as /playbooks/completion-enablement/xx.md");
        assertThatThrownBy(() -> BOOK.sentence("XX-1"))
                .hasMessage("The rules completion-enablement have no criterion XX-1");
        assertThatThrownBy(() -> BOOK.statement("xx"))
                .hasMessage("The rules completion-enablement have no statement xx");
        assertThatThrownBy(() -> RULES.criterion("XX-1"))
                .hasMessage("The rules completion-enablement have no criterion XX-1");
    }

    private static Part partOf(String id) {
        return switch (id.replaceAll("-?[0-9]+$", "")) {
            case "PI", "CI" -> Part.INPUT;
            case "PO", "CO" -> Part.OUTPUT;
            case "D" -> Part.GUIDANCE;
            case "K" -> Part.KEY_INPUT;
            case "KO" -> Part.KEY_OUTPUT;
            case "T" -> Part.TASK;
            case "N" -> Part.NEXT_STEP;
            default -> Part.CUSTODY;
        };
    }

    private static void assertSaid(Wording wording) {
        assertThat(wording.es()).endsWith(".").isNotEqualTo(wording.en());
        assertThat(wording.en()).endsWith(".");
    }

    private static void asks(String id, Condition condition) {
        assertThat(RULES.criterion(id).condition()).as(id).isEqualTo(condition);
    }
}
