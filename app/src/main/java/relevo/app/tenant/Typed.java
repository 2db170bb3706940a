package relevo.app.tenant;

import org.jspecify.annotations.Nullable;

/** What people type about a tenant, as they typed it; the same for forms and for the API. */
final class Typed {
    private Typed() {}

    /** What the tenant is. */
    record OfTenant(
            @Nullable String name,
            @Nullable String domain,
            @Nullable String customer,
            @Nullable String seats,
            @Nullable String region,
            @Nullable String country,
            @Nullable String city,
            @Nullable String zone,
            @Nullable String language) {}

    /** A service of it. */
    record OfService(
            @Nullable String name,
            @Nullable String seats,
            @Nullable String migratesData) {}

    /** A contact, and when the details were last confirmed. */
    record OfContact(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String mail,
            @Nullable String phone,
            @Nullable String title,
            @Nullable String role,
            @Nullable String language,
            @Nullable String country,
            @Nullable String zone,
            @Nullable String source,
            @Nullable String confirmed) {}

    /** Why. */
    record Reason(@Nullable String reason) {}

    /** When. */
    record Day(@Nullable String on) {}

    /** What is on record about the account team. */
    record OfAccountTeam(@Nullable String unknown, @Nullable String notManaged) {}

    /** Somebody at work, on the whole tenant where no service is named. */
    record OfAssignment(
            @Nullable String role,
            @Nullable String person,
            @Nullable String service,
            @Nullable String primary) {}
}
