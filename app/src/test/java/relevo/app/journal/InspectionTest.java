package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import relevo.app.database.DatabaseServer;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.TestDatabases;
import relevo.app.database.Transactions;
import relevo.engagement.Role;
import relevo.engagement.Text;
import relevo.engagement.command.Command;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.RequestId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;

/** Every fault that can be planted is found, and what the journal can put right is put right. */
@SpringBootTest
class InspectionTest {
    private final Acting registrar = Staff.operator(Role.REQUEST_MANAGER);
    private final TenantId tenant = new TenantId(Ids.next());
    private final AtomicReference<Text> cited = new AtomicReference<>();

    @Autowired
    private Tenants tenants;

    @Autowired
    private Inspection inspection;

    @Autowired
    private Rebuilding rebuilding;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Transactions transactions;

    @Autowired
    private DatabaseServer server;

    /** Version 1 registers, 2 to 4 add services, 5 describes a contact. */
    @BeforeEach
    void live() {
        tenants.register(registrar, tenant, Ids.next(), List.of(Orders.register(Orders.domain())));
        for (var service : List.of("exchange", "teams", "intune")) {
            tenants.handle(registrar, tenant, Ids.next(), null, Orders.service(service));
        }
        tenants.handle(registrar, tenant, Ids.next(), null, Orders.service("teams"));
        tenants.handle(registrar, tenant, Ids.next(), null, writing -> {
            cited.set(writing.keep("Marta Olmo"));
            return List.<Command>of(new DescribeContact(
                    new Contact(new ContactId(Ids.next()), ContactKind.CUSTOMER, cited.get(), true, "es", null, null)));
        });
    }

    @Test
    void a_record_that_nobody_touched_fits() {
        assertThat(inspection.of(tenant)).isEmpty();
        assertThat(rebuild(true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            EVENT_CHANGED 3   | update journal set event = replace(encode(event, 'escape'), 'teams', 'tears')::bytea where version = 3
            EVENT_CHANGED 5   | update journal set event = set_byte(event, 10, 33) where version = 5
            HASH_CHANGED 3    | update journal set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where version = 3
            HASH_CHANGED 5    | update journal set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where version = 5
            EVENT_MISSING 2   | delete from journal where version in (2, 3)
            EVENT_MISSING 1   | delete from journal where version = 1
            TAIL_CUT 4        | delete from journal where version > 4
            TAIL_CUT 4        | with gone as (delete from journal where tenant_id = $t and version > 4) update tenant set version = 4, head = (select hash from journal where tenant_id = $t and version = 4) where tenant_id = $t
            JOURNAL_MISSING 0 | delete from journal
            HEAD_CHANGED 5    | update tenant set head = set_byte(head, 0, get_byte(head, 0) # 1)
            HEAD_CHANGED 4    | update tenant set version = 4, head = set_byte(head, 0, get_byte(head, 0) # 1)
            TAIL_CUT 5        | update tenant set version = 6, head = set_byte(head, 0, get_byte(head, 0) # 1)
            UNREADABLE 5      | with forged as (select set_byte(event, 0, 33) e from journal where tenant_id = $t and version = 5), stamped as (select e, sha256(byteacat((select hash from journal where tenant_id = $t and version = 4), e)) h from forged) update journal set event = e, hash = h from stamped where tenant_id = $t and version = 5
            LABEL_CHANGED 2   | update journal set at = at - interval '1 hour' where version = 2
            LABEL_CHANGED 4   | update journal set by_person = gen_random_uuid() where version = 4
            COMMAND_CHANGED 4 | update command set before = before - 1 where after = 4 and before = 3
            """)
    void a_journal_that_was_touched_is_found_and_never_folded(String fault, String plant) {
        plant(plant);
        assertThat(kinds(inspection.of(tenant))).contains(fault);
        assertThat(rebuild(true)).isEqualTo(inspection.of(tenant)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            COMMAND_MISSING 3 | delete from command where after = 3
            STATE_MISSING 0   | delete from tenant
            STATE_CHANGED 0   | update tenant set state = replace(encode(state, 'escape'), 'intune', 'intone')::bytea
            COLUMN_CHANGED 0  | update tenant set holder = 'queue:elsewhere'
            COLUMN_CHANGED 0  | update tenant set seats = seats + 1
            COLUMN_CHANGED 0  | update tenant set people = array[gen_random_uuid()]
            COLUMN_CHANGED 0  | update tenant set manager = gen_random_uuid()
            COLUMN_CHANGED 0  | update tenant set stage = 'CLOSED'
            COLUMN_CHANGED 0  | update tenant set changed_at = changed_at + interval '1 day'
            STATE_BEHIND 0    | update tenant set version = 4, head = (select hash from journal where tenant_id = $t and version = 4) where tenant_id = $t
            STATE_BEHIND 0    | update tenant set version = version - 1
            STATE_BEHIND 0    | update tenant set version = 1
            COLUMN_CHANGED 0  | update tenant set version = version + 1
            DOMAIN_CHANGED 0  | delete from tenant_domain
            DOMAIN_CHANGED 0  | update tenant_domain set domain = 'elsewhere-' || domain
            """)
    void what_stands_beside_a_sound_journal_is_found_and_put_right(String fault, String plant) {
        plant(plant);
        assertThat(kinds(inspection.of(tenant))).containsExactly(fault);
        assertThat(kinds(rebuild(false))).containsExactly(fault);
        assertThat(rebuild(true)).isEmpty();
        assertThat(inspection.of(tenant)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            TEXT_CHANGED 5    | update content set text = 'Marta Olmos'
            TEXT_CHANGED 5    | update content set salt = set_byte(salt, 0, get_byte(salt, 0) # 1)
            TEXT_EMPTIED 5    | update content set salt = null, text = null, erased_at = now()
            TEXT_MISSING 5    | delete from content
            """)
    void a_text_that_was_touched_is_found_and_named(String fault, String plant) {
        plant(plant);
        assertThat(inspection.of(tenant)).singleElement().satisfies(found -> {
            assertThat(found.kind() + " " + found.version()).isEqualTo(fault);
            assertThat(found.details()).containsExactly("5", cited.get().id().toString());
        });
        assertThat(kinds(rebuild(true))).containsExactly(fault);
    }

    @Test
    void a_text_that_was_erased_on_the_register_is_no_fault() {
        transactions.run(
                Reader.BACKGROUND,
                () -> erasures.erase(tenant, Set.of(cited.get().id()), Instant.now()));
        assertThat(inspection.of(tenant)).isEmpty();
    }

    @Test
    void of_a_column_it_is_said_what_it_is_and_what_it_should_be() {
        plant("update tenant set seats = 7");
        assertThat(inspection.of(tenant)).extracting(Fault::details).containsExactly(List.of("seats", "7", "500"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            BESIDE_CHANGED 0       | insert into access values ($t, gen_random_uuid(), now(), 2)
            BESIDE_CHANGED 0       | insert into involvement values ($t, gen_random_uuid(), now(), 1)
            BESIDE_CHANGED 0       | insert into involvement values ($t, gen_random_uuid(), now(), 1, now(), 5)
            BESIDE_CHANGED 0       | insert into tenant_person values ($t, gen_random_uuid())
            BESIDE_CHANGED 0       | insert into tenant_word values ($t, 'somebody')
            BESIDE_CHANGED 0       | insert into partner_tenant values ($t, gen_random_uuid(), 'A', ' a', 1, 'EMEA', 'queue:a', 'CLOSED')
            BESIDE_CHANGED 0       | delete from tenant_word where word >= ''
            BESIDE_CHANGED 0       | update tenant set words = ' somebody'
            BESIDE_CHANGED 0       | delete from milestone where service = 'teams'
            BESIDE_CHANGED 0       | update milestone set name = 'Else' where service = 'teams'
            BESIDE_CHANGED 0       | insert into milestone (tenant_id, service, name, zone, needed, reviewing) values ($t, 'planted', 'Planted', 'Europe/Madrid', 1, false)
            TEXT_VERSION_CHANGED 5 | update content set version = 1
            """)
    void what_features_keep_is_held_against_the_journal_and_put_right(String fault, String plant) {
        plant(plant);
        assertThat(kinds(inspection.of(tenant))).isNotEmpty().containsOnly(fault);
        assertThat(rebuild(true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            TEXT_UNCITED 0 | insert into content (tenant_id, content_id, version, salt, text) values ($t, gen_random_uuid(), 1, '1234', 'planted')
            MAIL_CHANGED 0 | insert into messages values ($t, gen_random_uuid(), 'ACCOUNT_TEAM', '{}', gen_random_uuid(), '<a@b>', now())
            """)
    void what_no_event_gives_is_found_for_somebody_to_look_at(String fault, String plant) {
        plant(plant);
        assertThat(kinds(inspection.of(tenant))).containsExactly(fault);
        assertThat(kinds(rebuild(true))).containsExactly(fault);
    }

    @Test
    void an_engagement_whose_edition_is_gone_is_named_and_nothing_of_it_is_made_anew() {
        var edition = published();
        tenants.handle(
                registrar,
                tenant,
                Ids.next(),
                null,
                new ApproveRequest(
                        new RequestId(Ids.next()),
                        "RFA",
                        Set.of(new ServiceId("teams")),
                        edition,
                        null,
                        new MoveId(Ids.next())));
        assertThat(inspection.of(tenant)).isEmpty();
        alter("delete from editions where id = '" + edition + "'");
        plant("update milestone set name = 'Else' where service = 'teams'");
        var gone = new Fault(tenant, 6, Fault.Kind.EDITION_MISSING, List.of("6", edition.value()));
        assertThat(all()).contains(gone);
        assertThat(rebuild(true)).containsExactly(gone);
    }

    @Test
    void a_changed_version_hides_nothing_else_of_the_row() {
        plant("update tenant set version = version - 1, seats = 7, holder = 'queue:elsewhere'");
        assertThat(kinds(inspection.of(tenant)))
                .containsExactly("STATE_BEHIND 0", "COLUMN_CHANGED 0", "COLUMN_CHANGED 0");
        assertThat(rebuild(true)).isEmpty();
    }

    @Test
    void all_faults_of_a_tenant_are_named_the_first_one_first() {
        plant("update content set text = 'Marta Olmos'");
        plant("update tenant set seats = 7");
        plant("update journal set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where version = 2");
        assertThat(kinds(inspection.of(tenant)))
                .containsExactly("HASH_CHANGED 2", "TEXT_CHANGED 5", "COLUMN_CHANGED 0");
    }

    @Test
    void a_stream_that_was_deleted_whole_leaves_traces() {
        plant("delete from journal");
        plant("delete from tenant");
        assertThat(all()).contains(new Fault(tenant, 0, Fault.Kind.LEFTOVERS, List.of("command")));
        plant("delete from command");
        assertThat(all()).contains(new Fault(tenant, 0, Fault.Kind.LEFTOVERS, List.of("content")));
    }

    @Test
    void a_journal_without_a_state_row_is_read_with_all_the_others() {
        plant("delete from tenant");
        plant("update journal set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where version = 2");
        assertThat(all().stream().filter(fault -> fault.tenant().equals(tenant)).map(Fault::kind))
                .containsExactly(Fault.Kind.HASH_CHANGED, Fault.Kind.STATE_MISSING);
    }

    private List<Fault> all() {
        var all = new ArrayList<Fault>();
        var sum = inspection.all(all::add, so -> {});
        assertThat(sum.faults()).isEqualTo(all.size());
        return all;
    }

    private List<Fault> rebuild(boolean repair) {
        rebuilding.one(tenant, inspection.erased(), repair, told -> {});
        return inspection.of(tenant);
    }

    /** An edition with the shipped content under an id of its own. */
    private EditionId published() {
        var id = new EditionId(Ids.next().toString().replace("-", "").repeat(2));
        alter("insert into editions select '" + id + "', process, title, languages, rules_text, pages, published_at"
                + " from editions limit 1");
        return id;
    }

    private void alter(String statement) {
        TestDatabases.plant(server.access().owner().url(), statement);
    }

    /** Only this test's tenant, whatever the statement says. */
    private void plant(String statement) {
        var own = " tenant_id = '" + tenant + "'";
        var narrowed = statement.contains("$t")
                ? statement.replace("$t", "'" + tenant + "'")
                : statement.replace(" where ", " where" + own + " and ");
        TestDatabases.plant(
                server.access().owner().url(),
                "set session_replication_role = replica",
                statement.contains(" where ") || statement.contains("$t") ? narrowed : statement + " where" + own);
    }

    private static List<String> kinds(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.kind() + " " + fault.version())
                .toList();
    }
}
