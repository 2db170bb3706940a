package relevo.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.dossier.verify.FlawKind;
import relevo.app.dossier.verify.Report;
import relevo.app.dossier.verify.Verifier;
import relevo.app.journal.Tenants;
import relevo.app.key.SigningKeys;
import relevo.app.key.Stranger;
import relevo.app.key.VerifyingKey;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;

@SpringBootTest(properties = "relevo.demo.story=true")
class DossiersTest {
    private static final Maker MAKER = new Maker(Reader.BACKGROUND, null);
    private static final boolean LONG = Boolean.getBoolean("relevo.long");
    /** A prime, so that the bytes that are tried fall on every part of a line. */
    private static final int STRIDE = LONG ? 1 : 211;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    private final Verifier verifier = new Verifier();

    @Test
    void every_engagement_of_the_demonstration_has_a_dossier_that_fits() throws IOException {
        Map<String, Report> flawed = new LinkedHashMap<>();
        int engagements = 0;
        for (var range : ranges()) {
            engagements++;
            var report = verify(made(range), own());
            if (!report.fits()) {
                flawed.put(range.tenant() + " " + range.engagement() + " " + report.flaw(), report);
            }
        }
        assertThat(flawed.keySet()).isEmpty();
        assertThat(engagements).isGreaterThan(35);
    }

    @Test
    void who_has_left_makes_a_dossier_of_what_they_closed_mails_included() throws IOException {
        Map<Maker, TenantId> left = left();
        assertThat(left).hasSizeGreaterThan(1);
        for (var each : left.entrySet()) {
            var theirs = dossiers.find(each.getKey(), each.getValue(), 0).orElseThrow();
            assertThat(theirs.whole()).isFalse();
            var report = verify(made(each.getKey(), theirs), own());
            assertThat(report.fits()).as("%s", report.flaw()).isTrue();
            var whole = dossiers.find(MAKER, each.getValue(), 0).orElseThrow();
            assertThat(report.counts().messages())
                    .isEqualTo(verify(made(whole), own()).counts().messages())
                    .isPositive();
            assertThatThrownBy(() -> transactions.run(
                            each.getKey().reader(),
                            () -> database.sql("update message_recipients set attempts = 0 where tenant_id = ?")
                                    .param(each.getValue().value())
                                    .update()))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void the_signer_is_checked_only_with_a_key_got_by_another_way() throws IOException {
        var dossier = made(closed());
        assertThat(verify(dossier, null).signerChecked()).isFalse();
        assertThat(verify(dossier, own()).signerChecked()).isTrue();
        assertThat(verify(dossier, Stranger.signing().by()).flaw())
                .matches(flaw -> flaw.line() == 1 && flaw.kind() == FlawKind.FOREIGN_SIGNER);
    }

    @Test
    void no_byte_can_be_another() throws IOException {
        byte[] dossier = made(closed());
        List<Integer> unnoticed = new ArrayList<>();
        for (int place = 0; place < dossier.length; place += STRIDE) {
            byte[] flipped = dossier.clone();
            flipped[place] ^= 1;
            if (verify(flipped, own()).fits()) {
                unnoticed.add(place);
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void no_line_can_be_dropped_doubled_or_moved_and_no_tail_cut() throws IOException {
        List<String> lines = lines(made(closed()));
        for (int place = 0; place < lines.size(); place++) {
            assertThat(verify(bytes(lines.subList(0, place)), own()).fits())
                    .as("cut at %d", place)
                    .isFalse();
            List<String> dropped = new ArrayList<>(lines);
            dropped.remove(place);
            assertThat(verify(bytes(dropped), own()).fits())
                    .as("without %d", place)
                    .isFalse();
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(place, lines.get(place));
            assertThat(verify(bytes(doubled), own()).fits())
                    .as("twice %d", place)
                    .isFalse();
        }
        for (int place = 1; place < lines.size(); place++) {
            List<String> moved = new ArrayList<>(lines);
            java.util.Collections.swap(moved, place - 1, place);
            assertThat(verify(bytes(moved), own()).fits())
                    .as("swapped %d", place)
                    .isFalse();
        }
    }

    @Test
    void a_forgery_with_hashes_made_anew_and_signed_by_another_is_found_by_the_key() throws IOException {
        var forger = Stranger.signing();
        var forged = new Rewriting(lines(made(closed()))).signedBy(forger);
        assertThat(verify(forged, null).fits()).isTrue();
        assertThat(verify(forged, own()).flaw()).matches(flaw -> flaw.kind() == FlawKind.FOREIGN_SIGNER);
    }

    @Test
    void a_milestone_that_was_not_met_is_found_though_the_right_key_has_signed_it() throws IOException {
        var forged = new Rewriting(lines(made(closed())))
                .saying("\"activeUsers\":\\d+", "\"activeUsers\":7", "\"type\":\"Event\"")
                .signedBy(keys.signing());
        var flaw = java.util.Objects.requireNonNull(verify(forged, own()).flaw());
        assertThat(flaw.kind()).isIn(FlawKind.SHUT, FlawKind.REFUSED, FlawKind.OTHERWISE, FlawKind.IMPOSSIBLE);
        assertThat(sentence(forged)).contains("7");
    }

    @Test
    void what_is_no_dossier_is_told_by_a_sentence() throws IOException {
        for (var bytes : List.of("", "hola\n", "{}\n", "\u0000\u0001\n", "[".repeat(100_000))) {
            assertThat(verify(bytes.getBytes(java.nio.charset.StandardCharsets.UTF_8), null)
                            .flaw())
                    .as("%.10s", bytes)
                    .isNotNull();
        }
    }

    private String sentence(byte[] dossier) throws IOException {
        var report = verify(dossier, own());
        var speech = OfflineSpeech.of(Locale.ENGLISH, report.named());
        return String.join("\n", new ReportSentences(speech).of(report));
    }

    private Report verify(byte[] dossier, @org.jspecify.annotations.Nullable VerifyingKey key) throws IOException {
        return verifier.verify(new ByteArrayInputStream(dossier), key);
    }

    private VerifyingKey own() {
        return keys.inUse().key();
    }

    private byte[] made(Range range) {
        return made(MAKER, range);
    }

    private byte[] made(Maker maker, Range range) {
        var out = new ByteArrayOutputStream();
        dossiers.write(maker, range, out);
        return out.toByteArray();
    }

    /** Managers who see no more of a tenant than what was up to the end. */
    private Map<Maker, TenantId> left() {
        Map<Maker, TenantId> left = new LinkedHashMap<>();
        transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("""
                                select i.tenant_id, i.person_id, p.organisation_id, o.kind = 'OPERATOR'
                                  from involvement i join tenant t using (tenant_id) join people p on p.id = i.person_id
                                  join organisations o on o.id = p.organisation_id
                                 where i.until is not null and t.stage = 'CLOSED'
                                """)
                        .query((row, number) -> left.put(
                                new Maker(
                                        Reader.person(
                                                        row.getObject(3, UUID.class),
                                                        row.getObject(2, UUID.class),
                                                        row.getBoolean(4))
                                                .assigned(true),
                                        new PersonId(row.getObject(2, UUID.class))),
                                new TenantId(row.getObject(1, UUID.class))))
                        .list());
        return left;
    }

    private Range closed() {
        return transactions
                .reading(
                        Reader.BACKGROUND,
                        () -> database.sql(
                                        "select tenant_id from tenant where stage = 'CLOSED' order by version limit 1")
                                .query((row, number) -> new TenantId(row.getObject(1, UUID.class)))
                                .optional())
                .flatMap(tenant -> dossiers.find(MAKER, tenant, 0))
                .orElseThrow();
    }

    private List<Range> ranges() {
        List<TenantId> all = transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select tenant_id from tenant")
                        .query((row, number) -> new TenantId(row.getObject(1, UUID.class)))
                        .list());
        List<Range> ranges = new ArrayList<>();
        for (var tenant : all) {
            int last = transactions
                    .reading(Reader.BACKGROUND, () -> tenants.find(tenant))
                    .orElseThrow()
                    .state()
                    .chapter()
                    .number();
            for (int number = 1; number <= last; number++) {
                Optional<Range> range = dossiers.find(MAKER, tenant, number);
                ranges.add(range.orElseThrow());
            }
        }
        return ranges;
    }

    static List<String> lines(byte[] dossier) {
        return new String(dossier, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
