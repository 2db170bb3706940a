package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.Settings;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.engagement.Role;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

@SpringBootTest
class ErasuresTest {
    private static final Instant AT = Instant.parse("2026-11-20T09:00:00.123456789Z");

    private final Acting registrar = Staff.operator(Role.REQUEST_MANAGER);
    private final TenantId tenant = new TenantId(Ids.next());

    @Autowired
    private Tenants tenants;

    @Autowired
    private Contents contents;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Settings settings;

    private ContentId details;

    @BeforeEach
    void begin() {
        tenants.register(registrar, tenant, Ids.next(), List.of(Orders.register(Orders.domain())));
        details = transactions
                .as(Reader.BACKGROUND, () -> new LooseTexts(database).keep(tenant, "Marta Olmo"))
                .id();
    }

    @Test
    void a_text_is_erased_once_and_registered_beside_the_database() {
        assertThat(erase(Reader.BACKGROUND)).containsExactly(details);
        assertThat(erase(Reader.BACKGROUND)).isEmpty();
        assertThat(text()).isNull();
        assertThat(registered())
                .containsOnlyOnce(new Erasure(Instant.parse("2026-11-20T09:00:00.123456Z"), details, tenant));
    }

    @Test
    void the_register_is_for_its_owner_only() throws IOException {
        erase(Reader.BACKGROUND);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(register())))
                .isEqualTo("rw-------");
    }

    @Test
    void who_has_no_access_erases_nothing() {
        var staff = new Staff(database, transactions);
        var stranger = staff.hire(staff.partner(), Role.ENGAGEMENT_MANAGER);
        assertThat(erase(stranger.reader())).isEmpty();
        assertThat(text()).isEqualTo("Marta Olmo");
    }

    @Test
    void a_partner_with_access_has_a_text_erased() {
        var staff = new Staff(database, transactions);
        var manager = staff.hire(staff.partner(), Role.ENGAGEMENT_MANAGER, Role.REQUEST_MANAGER);
        var own = new TenantId(Ids.next());
        tenants.register(manager, own, Ids.next(), List.of(Orders.register(Orders.domain(), Staff.id(manager))));
        var text = transactions
                .as(manager.reader(), () -> new LooseTexts(database).keep(own, "Marta Olmo"))
                .id();
        assertThat(transactions.as(manager.reader(), () -> erasures.erase(own, List.of(text), AT)))
                .containsExactly(text);
    }

    @Test
    void what_is_undone_is_not_registered() {
        assertThatThrownBy(() -> transactions.run(Reader.BACKGROUND, () -> {
                    erasures.erase(tenant, List.of(details), AT);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(text()).isEqualTo("Marta Olmo");
        assertThat(registered()).extracting(Erasure::content).doesNotContain(details);
    }

    @Test
    void outside_of_a_transaction_nothing_is_erased() {
        assertThatThrownBy(() -> erasures.erase(tenant, List.of(details), AT))
                .hasMessage("texts are erased within a transaction");
    }

    @Test
    void what_came_back_is_erased_again_in_spite_of_a_line_cut_by_a_crash() throws IOException {
        erase(Reader.BACKGROUND);
        Files.writeString(register(), "{\"at\":\"2026-11", StandardOpenOption.APPEND);
        bringBack();
        var other = transactions
                .as(Reader.BACKGROUND, () -> new LooseTexts(database).keep(tenant, "Jon Zubieta"))
                .id();
        transactions.run(Reader.BACKGROUND, () -> erasures.erase(tenant, List.of(other), AT));
        assertThat(transactions.<Integer>as(Reader.BACKGROUND, () -> erasures.remake()))
                .isEqualTo(1);
        assertThat(text()).isNull();
        assertThat(registered()).extracting(Erasure::content).contains(details, other);
    }

    @Test
    void by_the_register_of_another_folder_too() throws IOException {
        var other = Files.createTempFile("relevo", "erasures.jsonl");
        new ErasureRegister(other)
                .add(List.of(new Erasure(AT.truncatedTo(java.time.temporal.ChronoUnit.MICROS), details, tenant)));
        assertThat(transactions.<Integer>as(Reader.BACKGROUND, () -> erasures.remake(other)))
                .isEqualTo(1);
        transactions.run(Reader.BACKGROUND, () -> erasures.remake(other));
        assertThat(registered()).extracting(Erasure::content).containsOnlyOnce(details);
        Files.delete(other);
    }

    @Test
    void by_the_register_of_the_folder_itself_and_nothing_is_added_to_it() throws IOException {
        erase(Reader.BACKGROUND);
        bringBack();
        var before = Files.readString(register());
        assertThat(transactions.<Integer>as(Reader.BACKGROUND, () -> erasures.remake(register())))
                .isOne();
        assertThat(text()).isNull();
        assertThat(Files.readString(register())).isEqualTo(before);
    }

    private List<ContentId> erase(Reader reader) {
        return transactions.as(reader, () -> erasures.erase(tenant, List.of(details), AT));
    }

    private void bringBack() {
        transactions.run(
                Reader.BACKGROUND,
                () -> database.sql("update content set text = ?, salt = ?, erased_at = null where content_id = ?")
                        .params("Marta Olmo", new byte[16], details.value())
                        .update());
    }

    private @org.jspecify.annotations.Nullable String text() {
        return transactions
                .reading(Reader.BACKGROUND, () -> contents.read(tenant, details))
                .orElse(null);
    }

    private List<Erasure> registered() {
        var all = new ArrayList<Erasure>();
        erasures.each(all::add);
        return all;
    }

    private Path register() {
        return settings.data().resolve("erasures.jsonl");
    }
}
