package relevo.playbook.rules;

/** Whether a criterion is asked of each service, or once of the tenant after its last service. */
public enum Scope {
    SERVICE,
    TENANT
}
