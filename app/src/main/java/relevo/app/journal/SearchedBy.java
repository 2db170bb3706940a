package relevo.app.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Profile;
import relevo.engagement.state.TenantState;

/** What lists search by, which triggers make of the columns of the state row: words and people. */
@Component
class SearchedBy implements Beside {
    private static final String DIFFERENCES = """
            with told as (
                select t.tenant_id, tenant_words(t.name, t.customer_name, t.domain) words,
                       array(select person from unnest(cast(t.people as uuid[])) person order by person) people
                  from unnest(cast(:tenants as uuid[]), cast(:names as text[]), cast(:customers as text[]),
                              cast(:domains as text[]), cast(:people as text[]))
                       as t (tenant_id, name, customer_name, domain, people)),
            row as (
                select t.tenant_id, t.words, told.words told, told.people,
                       (select coalesce(string_agg(' ' || w.word, '' order by w.word), '')
                          from tenant_word w where w.tenant_id = t.tenant_id) listed,
                       (select coalesce(array_agg(p.person_id order by p.person_id), '{}')
                          from tenant_person p where p.tenant_id = t.tenant_id) noted
                  from tenant t join told on told.tenant_id = t.tenant_id)
            select tenant_id, 'tenant.words' place, words stored, told from row where words <> told
            union all select tenant_id, 'tenant_word', listed, told from row where listed <> told
            union all select tenant_id, 'tenant_person', noted::text, people::text from row where noted <> people
            """;
    private static final List<String> REPAIR = List.of(
            "update tenant set words = tenant_words(name, customer_name, domain) where tenant_id = ?",
            "delete from tenant_word where tenant_id = ?",
            "delete from tenant_person where tenant_id = ?",
            """
            insert into tenant_word (tenant_id, word)
            select tenant_id, word from tenant, string_to_table(ltrim(words, ' '), ' ') word
             where tenant_id = ? and word <> ''
            """,
            """
            insert into tenant_person (tenant_id, person_id)
            select tenant_id, person from tenant, unnest(people) person where tenant_id = ?
            """);

    private final JdbcClient database;

    SearchedBy(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Difference> differences(Map<TenantId, TenantState> states) {
        return database.sql(DIFFERENCES)
                .param("tenants", texts(states.keySet().stream().map(TenantId::toString)))
                .param("names", texts(profiles(states).map(Profile::name)))
                .param("customers", texts(profiles(states).map(Profile::customerName)))
                .param("domains", texts(profiles(states).map(Profile::domain)))
                .param("people", texts(states.values().stream().map(SearchedBy::people)))
                .query((row, number) -> new Difference(
                        new TenantId(row.getObject("tenant_id", UUID.class)),
                        row.getString("place"),
                        row.getString("stored").strip(),
                        row.getString("told").strip()))
                .list();
    }

    /** The state row has been written before. */
    @Override
    public void repair(TenantId tenant, TenantState state) {
        REPAIR.forEach(
                statement -> database.sql(statement).param(tenant.value()).update());
    }

    private static Stream<Profile> profiles(Map<TenantId, TenantState> states) {
        return states.values().stream().map(TenantState::profile);
    }

    private static String people(TenantState state) {
        return Involved.in(state).stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String[] texts(Stream<String> each) {
        return each.toArray(String[]::new);
    }
}
