package relevo.app.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.app.message.smtp.Answered;
import relevo.app.message.smtp.FakeSmtp;
import relevo.app.message.smtp.Reply;
import relevo.app.message.smtp.SmtpServer;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Mail;
import relevo.playbook.rules.MessageKind;

/** Nobody sends by themselves here: outside the demo there is no mail server. */
@SpringBootTest(properties = "RELEVO_DEMO=off")
@Import(Aurora.class)
class CourierTest {
    private static final Reply SAID = new Reply("250", "said late");

    private final HandClock clock = new HandClock(Instant.now().plusSeconds(60));

    @Autowired
    private Transactions transactions;

    @Autowired
    private Errands errands;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Messages messages;

    @Autowired
    private Retries retries;

    @Autowired
    private Aurora aurora;

    private Courier courier;

    @BeforeEach
    void hire() {
        courier = new Courier(transactions, errands, new ServerAnswers(errands, tenants, clock), new Posts(), clock);
        try (var anybody = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(anybody.address());
        }
    }

    @Test
    void a_queued_mail_waits_until_it_is_sent_and_then_stands_as_evidence() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var message = aurora.queue(tenant);
        assertThat(states(tenant, message)).containsExactly(Delivery.WAITING);
        assertThat(mail(tenant).accepted()).isFalse();
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(server.address());
            assertThat(server.heard()).contains("Message-ID: <" + message + "@127.0.0.1>");
        }
        assertThat(states(tenant, message)).containsExactly(Delivery.ACCEPTED);
        assertThat(mail(tenant).accepted()).isTrue();
    }

    @Test
    void each_recipient_has_an_answer_of_their_own_and_a_copy_is_no_evidence() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example", "clara.ferran@refused.example");
        var message = aurora.queue(tenant, "jefa@refused.example");
        try (var server = new FakeSmtp(CourierTest::refusing)) {
            carryAll(server.address());
        }
        assertThat(states(tenant, message))
                .containsExactlyInAnyOrder(Delivery.ACCEPTED, Delivery.REFUSED, Delivery.REFUSED);
        assertThat(mail(tenant).answers().values()).containsExactlyInAnyOrder(Answer.ACCEPTED, Answer.REFUSED);
        assertThat(sent(tenant, message).recipients())
                .filteredOn(one -> one.state() == Delivery.REFUSED)
                .allSatisfy(one -> assertThat(one.reply()).contains("550 5.1.1").doesNotContain("@"));
    }

    @Test
    void a_mail_with_an_address_that_is_none_is_refused_at_once() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var message = aurora.queue(tenant, "jefa@exa_mple.org");
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(server.address());
            assertThat(server.heard()).noneMatch(line -> line.startsWith("RCPT"));
        }
        assertThat(sent(tenant, message).recipients()).hasSize(2).allSatisfy(one -> {
            assertThat(one.state()).isEqualTo(Delivery.REFUSED);
            assertThat(one.code()).isEqualTo("NO_ADDRESS");
        });
        assertThat(mail(tenant).answers().values()).containsExactly(Answer.REFUSED);
    }

    @Test
    void a_mail_that_is_refused_again_after_a_retry_stands_as_refused() {
        var tenant = aurora.preparing("clara.ferran@refused.example");
        var message = aurora.queue(tenant);
        for (var time = 0; time < 2; time++) {
            try (var server = new FakeSmtp(CourierTest::refusing)) {
                carryAll(server.address());
            }
            assertThat(states(tenant, message)).containsExactly(Delivery.REFUSED);
            assertThat(retries.ask(tenant, new MessageId(message), Aurora.INES)).isEqualTo(Retries.Result.RETRIED);
            clock.pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void only_who_has_not_got_it_gets_another_attempt() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example", "clara.ferran@later.example");
        var message = aurora.queue(tenant);
        try (var server = new FakeSmtp(line -> line.contains("later.example") ? "451 busy" : FakeSmtp.usual(line))) {
            carryAll(server.address());
        }
        assertThat(states(tenant, message)).containsExactlyInAnyOrder(Delivery.ACCEPTED, Delivery.WAITING);
        clock.pass(Duration.ofMinutes(1));
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(server.address());
            assertThat(server.heard())
                    .filteredOn(line -> line.startsWith("RCPT"))
                    .singleElement()
                    .asString()
                    .contains("clara.ferran@later.example");
        }
        assertThat(mail(tenant).accepted()).isTrue();
    }

    @Test
    void the_pauses_grow_until_it_is_given_up_and_a_person_may_try_again() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var message = aurora.queue(tenant);
        var closed = new FakeSmtp(FakeSmtp::usual);
        closed.close();
        for (var pause : List.of(1, 5, 15, 60, 240, 720, 1440, 1440)) {
            carryAll(closed.address());
            assertThat(only(tenant, message).next())
                    .isCloseTo(clock.instant().plus(Duration.ofMinutes(pause)), within());
            clock.pass(Duration.ofMinutes(pause));
        }
        carryAll(closed.address());
        assertThat(only(tenant, message).state()).isEqualTo(Delivery.DEAD);
        assertThat(only(tenant, message).code()).isEqualTo("NO_CONNECTION");
        assertThat(mail(tenant).count(Answer.REFUSED)).isEqualTo(1);

        assertThat(retries.ask(tenant, new MessageId(message), Aurora.INES)).isEqualTo(Retries.Result.RETRIED);
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(server.address());
        }
        assertThat(mail(tenant).accepted()).isTrue();
        assertThat(retries.ask(tenant, new MessageId(message), Aurora.INES)).isEqualTo(Retries.Result.NOTHING_TO_RETRY);
    }

    @Test
    void what_was_under_way_when_everything_stopped_is_in_doubt_and_sent_again_so_marked() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var message = aurora.queue(tenant);
        transactions.run(
                Reader.BACKGROUND,
                () -> assertThat(errands.claim(clock.instant())).isPresent());
        assertThat(states(tenant, message)).containsExactly(Delivery.SENDING);

        courier.recover(Duration.ZERO);
        assertThat(states(tenant, message)).containsExactly(Delivery.IN_DOUBT);
        assertThat(mail(tenant).count(Answer.IN_DOUBT)).isEqualTo(1);

        clock.pass(Duration.ofMinutes(1));
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(server.address());
            assertThat(server.heard()).contains("X-Relevo-Resent: in-doubt", "Message-ID: <" + message + "@127.0.0.1>");
        }
        assertThat(mail(tenant).accepted()).isTrue();
        assertThat(only(tenant, message).inDoubt()).isTrue();
    }

    @Test
    void what_was_claimed_while_the_database_went_away_is_given_back_and_sent_once() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var message = aurora.queue(tenant);
        var deaf = new Errands(database) {
            @Override
            Optional<Claim> claim(Instant tried) {
                assertThat(super.claim(tried)).isPresent();
                throw new DataAccessResourceFailureException("the connection broke after the commit");
            }
        };
        var cut = new Courier(transactions, deaf, new ServerAnswers(deaf, tenants, clock), new Posts(), clock);
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            assertThatThrownBy(() -> cut.carryOne(server.address()))
                    .isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(states(tenant, message)).containsExactly(Delivery.SENDING);
            cut.giveBack();
            assertThat(states(tenant, message)).containsExactly(Delivery.WAITING);
            cut.giveBack();
            carryAll(server.address());
            assertThat(server.heard())
                    .filteredOn(line -> line.startsWith("Message-ID:"))
                    .hasSize(1);
        }
        assertThat(states(tenant, message)).containsExactly(Delivery.ACCEPTED);
        assertThat(mail(tenant).answers().values()).containsExactly(Answer.ACCEPTED);
    }

    @Test
    void what_is_being_sent_right_now_is_not_in_doubt_yet() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var message = aurora.queue(tenant);
        transactions.run(
                Reader.BACKGROUND,
                () -> assertThat(errands.claim(clock.instant())).isPresent());
        courier.recover(Duration.ofMinutes(15));
        assertThat(states(tenant, message)).containsExactly(Delivery.SENDING);
        clock.pass(Duration.ofMinutes(15));
        courier.recover(Duration.ofMinutes(15));
        assertThat(states(tenant, message)).containsExactly(Delivery.IN_DOUBT);
    }

    @Test
    void an_answer_that_comes_after_the_next_attempt_has_begun_says_nothing_of_that_one() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var message = aurora.queue(tenant);
        var first = claim();
        claimAgain();
        var answers = new ServerAnswers(errands, tenants, clock);
        for (var late : List.of(new Answered.Later(SAID), new Answered.InDoubt(SAID), new Answered.Refused(SAID))) {
            answers.keep(first, first.stops().getFirst(), late);
            assertThat(only(tenant, message).state()).isEqualTo(Delivery.SENDING);
            assertThat(only(tenant, message).inDoubt()).isTrue();
        }
        courier.recover(Duration.ZERO);
        assertThat(states(tenant, message)).containsExactly(Delivery.IN_DOUBT);
    }

    @Test
    void that_the_mail_was_accepted_stands_whichever_attempt_it_was_and_whatever_comes_later() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var message = aurora.queue(tenant);
        var first = claim();
        var second = claimAgain();
        var answers = new ServerAnswers(errands, tenants, clock);
        answers.keep(first, first.stops().getFirst(), new Answered.Accepted(SAID));
        answers.keep(second, second.stops().getFirst(), new Answered.InDoubt(SAID));
        assertThat(states(tenant, message)).containsExactly(Delivery.ACCEPTED);
        assertThat(mail(tenant).accepted()).isTrue();
        assertThat(only(tenant, message).next()).isNull();
    }

    private Errand claim() {
        return errands.claim(clock.instant()).orElseThrow().errand();
    }

    /** The attempt under way has lasted too long and is in doubt; the next begins. */
    private Errand claimAgain() {
        courier.recover(Duration.ZERO);
        clock.pass(Duration.ofMinutes(1));
        return claim();
    }

    @Test
    void a_connection_lost_after_the_letter_leaves_it_in_doubt_and_a_later_answer_settles_it() {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example");
        var message = aurora.queue(tenant);
        try (var server = new FakeSmtp(line -> line.equals(".") ? "" : FakeSmtp.usual(line))) {
            carryAll(server.address());
        }
        assertThat(only(tenant, message).code()).isEqualTo("CONNECTION_LOST");
        assertThat(mail(tenant).count(Answer.IN_DOUBT)).isEqualTo(1);
        clock.pass(Duration.ofMinutes(1));
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(server.address());
        }
        assertThat(mail(tenant).accepted()).isTrue();
    }

    @Test
    void only_the_manager_and_team_managers_have_mails_tried_again() {
        var tenant = aurora.preparing("clara.ferran@refused.example");
        var message = aurora.queue(tenant);
        try (var server = new FakeSmtp(CourierTest::refusing)) {
            carryAll(server.address());
        }
        var other = relevo.app.web.Cast.person(0x12, "Bruno Salvatierra", relevo.engagement.Role.ENGAGEMENT_MANAGER);
        var analyst = relevo.app.web.Cast.person(0x1c, "Elías Montoro", relevo.engagement.Role.QUALITY_ANALYST);
        assertThat(retries.ask(tenant, new MessageId(message), other)).isEqualTo(Retries.Result.UNKNOWN);
        assertThat(retries.ask(tenant, new MessageId(message), analyst)).isEqualTo(Retries.Result.NOT_YOURS);
        assertThat(retries.ask(tenant, new MessageId(UUID.randomUUID()), Aurora.INES))
                .isEqualTo(Retries.Result.UNKNOWN);
        assertThat(states(tenant, message)).containsExactly(Delivery.REFUSED);
    }

    private static String refusing(String line) {
        return line.startsWith("RCPT") && line.contains("refused.example")
                ? "550 5.1.1 " + line.substring(line.indexOf('<')) + " no such mailbox"
                : FakeSmtp.usual(line);
    }

    private void carryAll(SmtpServer server) {
        var more = true;
        while (more) {
            more = courier.carryOne(server);
        }
    }

    private SentMessage sent(TenantId tenant, UUID message) {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> messages.find(tenant, new MessageId(message)).orElseThrow());
    }

    private SentMessage.Recipient only(TenantId tenant, UUID message) {
        return sent(tenant, message).recipients().getFirst();
    }

    private List<Delivery> states(TenantId tenant, UUID message) {
        return sent(tenant, message).recipients().stream()
                .map(SentMessage.Recipient::state)
                .toList();
    }

    private Mail mail(TenantId tenant) {
        var teams = aurora.standing(tenant).state().service(Aurora.TEAMS).orElseThrow();
        return java.util.Objects.requireNonNull(teams.attempt().mails().get(MessageKind.ACCOUNT_TEAM));
    }

    private static org.assertj.core.data.TemporalUnitOffset within() {
        return new org.assertj.core.data.TemporalUnitWithinOffset(1, java.time.temporal.ChronoUnit.MILLIS);
    }
}
