package relevo.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.dossier.verify.FlawKind;
import relevo.app.dossier.verify.Report;
import relevo.app.dossier.verify.Verifier;
import relevo.app.key.SigningKeys;
import relevo.engagement.id.TenantId;

/** Whoever has the right key and Relevo's own code can't write what the evidence doesn't give. */
@SpringBootTest(properties = "relevo.demo.story=true")
class RightKeyTest {
    private static final Maker MAKER = new Maker(Reader.BACKGROUND, null);
    private static final String LONG_AGO = "2026-01-01T00:00:00.000000Z";

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    private List<String> lines = List.of();

    @BeforeEach
    void a_dossier_of_a_closed_engagement() {
        lines = transactions
                .reading(
                        Reader.BACKGROUND,
                        () -> database.sql(
                                        "select tenant_id from tenant where stage = 'CLOSED' order by version limit 1")
                                .query((row, number) -> new TenantId(row.getObject(1, UUID.class)))
                                .optional())
                .flatMap(tenant -> dossiers.find(MAKER, tenant, 0))
                .map(this::made)
                .orElseThrow();
    }

    @Test
    void what_is_written_anew_without_a_change_fits() throws IOException {
        assertThat(verify(rewriting()).flaw()).isNull();
    }

    @Test
    void nothing_of_the_process_can_have_begun_before_the_engagement() throws IOException {
        var attested =
                "\"attested\":{\"satisfied\":{\"at\":\"" + LONG_AGO + "\",\"by\":\"" + people().getFirst() + "\"}}";
        assertFound(rewriting().saying("\"attested\":\\{}", attested, "\"type\":\"Start\""), FlawKind.START_BEGUN);
        assertFound(
                rewriting()
                        .saying(
                                "\"progress\":\\{\"type\":\"Enabling\"}",
                                "\"progress\":{\"accountTeamReachable\":true,\"since\":\"" + LONG_AGO
                                        + "\",\"type\":\"Preparing\"}",
                                "\"type\":\"Start\""),
                FlawKind.START_BEGUN);
    }

    @Test
    void a_milestone_of_before_was_reached_by_as_many_as_it_needed() throws IOException {
        var milestone = "\"milestone\":{\"at\":\"" + LONG_AGO + "\",\"snapshot\":{\"activeUsers\":1,"
                + "\"asOf\":\"2025-12-31\",\"base\":0,\"customerSeats\":5000,\"needed\":100,\"reading\":\""
                + people().getFirst() + "\",\"source\":\"LYNX\"}},\"name\"";
        assertFound(
                rewriting()
                        .saying(
                                "(\"migratesData\":[a-z]+),(\"milestone\":\\{.*?}},)?\"name\"",
                                "$1," + milestone,
                                "\"type\":\"Start\""),
                FlawKind.START_MILESTONE);
    }

    @Test
    void nobody_is_the_one_manager_beside_another() throws IOException {
        var two = people().stream()
                .limit(2)
                .map(person -> "{\"person\":\"" + person + "\",\"primary\":true,\"role\":\"ENGAGEMENT_MANAGER\"}")
                .toList();
        assertFound(
                rewriting()
                        .saying(
                                "\"assignments\":\\[[^]]*]",
                                "\"assignments\":[" + String.join(",", two) + "]",
                                "\"type\":\"Start\""),
                FlawKind.START_TWO_PRIMARIES);
    }

    @Test
    void what_comes_with_the_opening_is_decided_like_all_else() throws IOException {
        assertFound(rewriting().saying("\"task\":\"2453\"", "\"task\":\"4058\""), FlawKind.OTHERWISE);
        assertFound(
                rewriting().saying("\"date\":\"[0-9-]+\"", "\"date\":\"2099-01-04\"", "\"type\":\"NextActionSet\""),
                FlawKind.OTHERWISE);
    }

    @Test
    void what_came_later_is_not_dated_earlier_nor_after_the_dossier() throws IOException {
        assertFound(
                rewriting().saying("\"at\":\"20\\d\\d", "\"at\":\"2010", "\"type\":\"MessageAnswered\""),
                FlawKind.TIME_BACKWARDS);
        assertFound(
                rewriting().saying("\"made\":\"20\\d\\d", "\"made\":\"2010", "\"type\":\"Header\""),
                FlawKind.MADE_EARLY);
        for (var year : List.of("1970", "+999999999")) {
            var dated = new ArrayList<>(lines);
            dated.set(0, lines.getFirst().replaceFirst("\"made\":\"20\\d\\d-..-..", "\"made\":\"" + year + "-12-31"));
            assertThat(kind(DossiersTest.bytes(dated))).isEqualTo(FlawKind.TIME_IMPOSSIBLE);
        }
    }

    @Test
    void a_mail_that_the_server_refused_was_not_accepted() throws IOException {
        var reply = found("\"reply\":\\{\"digest\":\"[0-9a-f]+\",\"id\":\"([0-9a-f-]+)\"");
        assertFound(rewriting().retelling(reply, "550 5.1.1 No such user"), FlawKind.ANSWER_CONTRADICTED);
        assertFound(rewriting().retelling(reply, "5.7.1 rejected"), FlawKind.ANSWER_CONTRADICTED);
        assertThat(verify(rewriting().retelling(reply, "250 2.1.5 taken")).flaw())
                .isNull();
    }

    @Test
    void a_mail_went_to_an_address_that_a_contact_had() throws IOException {
        var to = found("\"to\":\\[\\{\"digest\":\"[0-9a-f]+\",\"id\":\"([0-9a-f-]+)\"}],\"type\":\"MessageQueued\"");
        assertFound(rewriting().retelling(to, "Mallory <mallory@evil.example>"), FlawKind.RECEIVER_UNKNOWN);
    }

    @Test
    void the_outbox_says_the_same_as_the_events() throws IOException {
        var mail = "\"type\":\"Message\"}";
        assertFound(rewriting().saying("\"code\":\"250\"", "\"code\":\"550\"", mail), FlawKind.MESSAGE_CHANGED);
        assertFound(
                rewriting().saying("\"state\":\"ACCEPTED\"", "\"state\":\"BANANA\"", mail), FlawKind.MESSAGE_CHANGED);
        assertFound(rewriting().saying("\"attempts\":\\d+", "\"attempts\":-5", mail), FlawKind.MESSAGE_CHANGED);
        assertFound(rewriting().saying("\"queued\":\"20\\d\\d", "\"queued\":\"2030", mail), FlawKind.MESSAGE_CHANGED);
        assertFound(rewriting().saying("\"mailId\":\"<", "\"mailId\":\"<x", mail), FlawKind.MESSAGE_CHANGED);
        assertFound(
                rewriting().saying("\"recipients\":\\[(\\{[^}]*})", "\"recipients\":[$1,$1", mail),
                FlawKind.MESSAGE_CHANGED);
    }

    @Test
    void rules_that_say_otherwise_than_their_pages_are_told() throws IOException {
        assertThat(sentences(rewriting())).noneMatch(sentence -> sentence.contains("otherwise"));
        var loosened = rewriting().saying("small-customer-percent: \\d+", "small-customer-percent: 3");
        assertThat(sentences(loosened)).anyMatch(sentence -> sentence.contains("otherwise than its page"));
    }

    private List<String> sentences(Rewriting forged) throws IOException {
        var report = verify(forged);
        return new ReportSentences(OfflineSpeech.of(Locale.ENGLISH, report.named())).of(report);
    }

    @Test
    void a_signature_is_written_in_one_way_only() throws IOException {
        var upper = new ArrayList<>(lines);
        var last = lines.getLast();
        var value = last.replaceFirst(".*\"value\":\"([0-9a-f]+)\".*", "$1");
        upper.set(lines.size() - 1, last.replace(value, value.toUpperCase(Locale.ROOT)));
        assertThat(kind(DossiersTest.bytes(upper))).isEqualTo(FlawKind.SIGNATURE_WRONG);
    }

    @Test
    void what_an_editor_did_to_the_file_is_named() throws IOException {
        var windows = String.join("\r\n", lines) + "\r\n";
        assertThat(kind(windows.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(FlawKind.CARRIAGE_RETURN);
        var marked = "\uFEFF" + String.join("\n", lines) + "\n";
        assertThat(kind(marked.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(FlawKind.BYTE_ORDER_MARK);
        assertThat(kind(new byte[] {0x1f, (byte) 0x8b, 8, 0, '\n'})).isEqualTo(FlawKind.NO_TEXT);
    }

    private void assertFound(Rewriting forged, FlawKind kind) throws IOException {
        var report = verify(forged);
        assertThat(report.flaw()).isNotNull();
        assertThat(Objects.requireNonNull(report.flaw()).kind()).isEqualTo(kind);
        for (var language : List.of("es", "en")) {
            var speech = OfflineSpeech.of(Locale.of(language), report.named());
            assertThat(new ReportSentences(speech).of(report))
                    .noneMatch(sentence -> sentence.contains("{") || sentence.contains("dossier."));
        }
    }

    private Rewriting rewriting() {
        return new Rewriting(lines);
    }

    private Report verify(Rewriting forged) throws IOException {
        return new Verifier()
                .verify(
                        new ByteArrayInputStream(forged.signedBy(keys.signing())),
                        keys.inUse().key());
    }

    private static FlawKind kind(byte[] dossier) throws IOException {
        var report = new Verifier().verify(new ByteArrayInputStream(dossier), null);
        return Objects.requireNonNull(report.flaw()).kind();
    }

    private List<String> people() {
        return lines.stream()
                .filter(line -> line.endsWith("\"type\":\"Person\"}"))
                .map(line -> line.replaceFirst(".*?\"id\":\"([0-9a-f-]+)\".*", "$1"))
                .toList();
    }

    private String found(String pattern) {
        var matcher = Pattern.compile(pattern).matcher(String.join("\n", lines));
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private List<String> made(Range range) {
        var out = new ByteArrayOutputStream();
        dossiers.write(MAKER, range, out);
        return DossiersTest.lines(out.toByteArray());
    }
}
