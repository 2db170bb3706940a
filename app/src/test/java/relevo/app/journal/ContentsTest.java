package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.engagement.Role;
import relevo.engagement.Text;
import relevo.engagement.command.Command;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.command.TenantCommand.RemoveContact;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;

@SpringBootTest
class ContentsTest {
    private static final String DETAILS = "Marta Olmo <marta@astilleros.example>";

    private final Acting registrar = Staff.operator(Role.REQUEST_MANAGER);
    private final TenantId tenant = new TenantId(Ids.next());
    private final AtomicReference<Text> cited = new AtomicReference<>();

    @Autowired
    private Tenants tenants;

    @Autowired
    private Contents contents;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void register() {
        tenants.register(registrar, tenant, Ids.next(), List.of(Orders.register(Orders.domain())));
    }

    @Test
    void a_text_is_stored_with_the_command_that_brings_it_along() {
        describeContact(new ContactId(Ids.next()));
        var id = cited.get().id();
        transactions.run(Reader.BACKGROUND, () -> {
            assertThat(contents.read(tenant, id)).hasValue(DETAILS);
            assertThat(contents.readAll(tenant, Set.of(id, new ContentId(Ids.next()))))
                    .isEqualTo(Map.of(id, DETAILS));
        });
    }

    @Test
    void its_digest_is_salted_and_can_be_checked() throws Exception {
        describeContact(new ContactId(Ids.next()));
        byte[] salt = transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select salt from content where tenant_id = ?")
                        .param(tenant.value())
                        .query((row, number) -> row.getBytes(1))
                        .single());
        assertThat(salt).hasSize(16);
        var sha256 = java.security.MessageDigest.getInstance("SHA-256");
        sha256.update(salt);
        assertThat(cited.get().digest())
                .isEqualTo(HexFormat.of().formatHex(sha256.digest(DETAILS.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void of_a_refused_command_no_text_is_stored() {
        var outcome = tenants.handle(registrar, tenant, Ids.next(), null, writing -> {
            Text why = writing.keep("Ya no trabaja allí");
            cited.set(why);
            return List.<Command>of(new RemoveContact(new ContactId(Ids.next()), why));
        });
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(stored()).isZero();
    }

    @Test
    void of_a_repeated_command_no_text_is_stored_again() {
        var contact = new ContactId(Ids.next());
        var id = Ids.next();
        describeContact(id, contact);
        describeContact(id, contact);
        assertThat(stored()).isOne();
    }

    @Test
    void what_is_erased_reads_as_empty() {
        describeContact(new ContactId(Ids.next()));
        transactions.run(Reader.BACKGROUND, () -> {
            database.sql("update content set text = null, salt = null, erased_at = now() where tenant_id = ?")
                    .param(tenant.value())
                    .update();
            assertThat(contents.read(tenant, cited.get().id())).isEmpty();
            assertThat(contents.readAll(tenant, Set.of(cited.get().id()))).isEmpty();
        });
    }

    private void describeContact(ContactId contact) {
        describeContact(Ids.next(), contact);
    }

    private void describeContact(java.util.UUID command, ContactId contact) {
        var outcome = tenants.handle(registrar, tenant, command, null, writing -> {
            Text details = writing.keep(DETAILS);
            cited.set(details);
            return List.<Command>of(
                    new DescribeContact(new Contact(contact, ContactKind.CUSTOMER, details, true, "es", null, null)));
        });
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private int stored() {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select count(*) from content where tenant_id = ?")
                        .param(tenant.value())
                        .query((row, number) -> row.getInt(1))
                        .single());
    }
}
