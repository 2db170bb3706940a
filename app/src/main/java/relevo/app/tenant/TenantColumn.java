package relevo.app.tenant;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import relevo.app.table.Column;
import relevo.engagement.Role;

/** The columns of a tenant file: one row for each service of a tenant, or for each contact, or both. */
enum TenantColumn implements Column {
    DOMAIN,
    NAME,
    CUSTOMER,
    SEATS,
    REGION,
    COUNTRY,
    CITY,
    ZONE,
    LANGUAGE,
    MANAGER,
    QUEUE,
    SERVICE,
    SERVICE_SEATS,
    DATA_MIGRATION,
    ENGINEER,
    SPECIALIST,
    MIGRATION_MANAGER,
    PRIMARY,
    CONTACT_NAME,
    CONTACT_MAIL,
    CONTACT_KIND,
    CONTACT_PHONE,
    CONTACT_LANGUAGE,
    CONTACT_CONFIRMED;

    /** Those that say something about the tenant: said once, or the same in each of its rows. */
    static final Set<TenantColumn> OF_TENANT = EnumSet.range(NAME, QUEUE);

    /** Those that say something about the row's service, likewise. */
    static final Set<TenantColumn> OF_SERVICE = EnumSet.of(SERVICE_SEATS, DATA_MIGRATION);

    /** Those that a tenant can't be registered without. */
    static final Set<TenantColumn> NEEDED = EnumSet.of(NAME, REGION, COUNTRY, ZONE, LANGUAGE);

    /** Those that name somebody who works on the tenant, or on the row's service, with the role that they work in. */
    static final Map<TenantColumn, Role> ASSIGNED = new EnumMap<>(
            Map.of(ENGINEER, Role.ENGINEER, SPECIALIST, Role.SPECIALIST, MIGRATION_MANAGER, Role.MIGRATION_MANAGER));

    @Override
    public String key() {
        return "tenantfile.column." + name();
    }

    @Override
    public boolean required() {
        return this == DOMAIN;
    }
}
