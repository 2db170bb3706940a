package relevo.app.myday;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.owed.Owed;

/** Which tenants may need a person: one query, the most pressing first; to be called within a transaction. */
@Component
class Worklist {
    static final int PAGE = 100;
    private static final String FIND = """
            with mine as (
                select tenant_id from tenant where manager = :me
                union
                select tenant_id from tenant where move_to = :offered
                union
                select tenant_id from tenant where next_action_owner = :me and next_action <= :tomorrow
                union
                select tenant_id from tenant_person where :works and person_id = :me
                union
                select tenant_id from tenant
                 where :decides and (waivers_asked > 0 or withdrawals_proposed > 0 or reviews > 0)
                union
                select tenant_id from tenant
                 where :assigns and move_due is not null and move_kind <> 'OFFER'
                   and (cast(:region as text) is null or region = :region)
                union
                select tenant_id from tenant
                 where :assigns and engaged and manager is null and move_id is null
                   and (cast(:region as text) is null or region = :region)
                union
                select tenant_id from tenant
                 where :assigns and next_action <= :tomorrow and manager is null
                   and (cast(:region as text) is null or region = :region)
            ), page as (
                select t.tenant_id, count(*) over () total, count(*) filter (where t.manager = :me) over () managed,
                       row_number() over (order by
                           least(t.move_due, t.next_action, t.noted_at + cast(:fresh as interval),
                                 case when t.stage = 'TO_LEAVE' then t.held_since end) nulls last,
                           t.changed_at, t.tenant_id) place
                  from tenant t join mine on mine.tenant_id = t.tenant_id
                 order by place limit :most offset :from
            )
            select t.tenant_id, t.version, t.state, page.total, page.managed
              from page join tenant t on t.tenant_id = page.tenant_id
             order by page.place
            """;

    private final JdbcClient database;

    Worklist(JdbcClient database) {
        this.database = database;
    }

    /**
     * Tenants of a page of the list.
     *
     * @param total how many there are on all pages
     * @param managed how many of them the person manages
     */
    record Found(List<Standing> tenants, int total, int managed) {}

    Found find(SignedIn person, @Nullable String region, LocalDate today, int from) {
        int[] counts = new int[2];
        var tenants = database.sql(FIND)
                .param("me", person.person())
                .param("offered", "person:" + person.person())
                .param("tomorrow", today.plusDays(1))
                .param("works", works(person))
                .param("decides", person.is(Role.TEAM_MANAGER))
                .param("assigns", person.is(Role.ASSIGNMENT_TEAM))
                .param("region", region)
                .param("fresh", Owed.ToNoteStatus.FRESH.toString())
                .param("most", PAGE)
                .param("from", from)
                .query((row, number) -> {
                    counts[0] = row.getInt("total");
                    counts[1] = row.getInt("managed");
                    return Tenants.standing(row, number);
                })
                .list();
        return new Found(tenants, counts[0], counts[1]);
    }

    static boolean works(SignedIn person) {
        return person.is(Role.ENGINEER) || person.is(Role.SPECIALIST) || person.is(Role.MIGRATION_MANAGER);
    }
}
