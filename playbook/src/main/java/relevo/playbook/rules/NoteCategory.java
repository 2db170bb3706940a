package relevo.playbook.rules;

/** The five kinds of note that a manager signs. */
public enum NoteCategory {
    ENGAGEMENT_MANAGEMENT,
    TECHNICAL_ENABLEMENT,
    SERVICE_INTENT,
    ENVIRONMENT,
    ENTERPRISE_STATUS
}
