package relevo.bench.story;

/** Who asks for a step. */
public enum Who {
    REQUEST_MANAGER,
    ENGAGEMENT_MANAGER,
    ASSIGNMENT_TEAM
}
