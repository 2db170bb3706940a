package relevo.engagement;

/** What a person may be in the work (docs/domain.md, roles). */
public enum Role {
    ENGAGEMENT_MANAGER,
    ENGINEER,
    SPECIALIST,
    MIGRATION_MANAGER,
    REQUEST_MANAGER,
    ASSIGNMENT_TEAM,
    TEAM_MANAGER,
    QUALITY_ANALYST,
    PLAYBOOK_OWNER,
    ADMINISTRATOR,
    LEADERSHIP
}
