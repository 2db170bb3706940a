package relevo.playbook.rules;

/** The mails that the completion process asks for. */
public enum MessageKind {
    ACCOUNT_TEAM,
    CUSTOMER_FOLLOW_UP,
    ASSIGNMENT_TEAM
}
