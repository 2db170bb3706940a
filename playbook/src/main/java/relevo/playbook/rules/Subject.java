package relevo.playbook.rules;

/** What a note documents; the stage says from when on it can be documented. */
public enum Subject {
    MILESTONE(Stage.ANY),
    ACCOUNT_TEAM_MAIL(Stage.PREPARING),
    ACCOUNT_TEAM_ABSENCE(Stage.PREPARING),
    PREPARING_NEXT_STEPS(Stage.PREPARING),
    OUTCOME(Stage.DISCUSSED),
    FURTHER_SERVICES(Stage.DISCUSSED),
    CUSTOMER_MAIL(Stage.DISCUSSED),
    LATEST_STATUS(Stage.DISCUSSED),
    FAQ_REVIEW(Stage.DISCUSSED),
    NEXT_STEPS(Stage.DISCUSSED),
    ASSIGNMENT_MAIL(Stage.PARKING);

    private final Stage stage;

    Subject(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    /** Where in the process a subject comes into being. */
    public enum Stage {
        ANY,
        PREPARING,
        DISCUSSED,
        PARKING
    }
}
