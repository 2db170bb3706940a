package relevo.app.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.message.smtp.FakeSmtp;
import relevo.app.message.smtp.SmtpServer;

/** Mails to people: once at most, while their day lasts. Nobody sends by themselves here. */
@SpringBootTest(properties = "RELEVO_DEMO=off")
@Import(Aurora.class)
class PersonalCourierTest {
    private final HandClock clock = new HandClock(Instant.now().plusSeconds(60));

    @Autowired
    private Transactions transactions;

    @Autowired
    private PersonalErrands errands;

    @Autowired
    private PersonalMails mails;

    @Autowired
    private MailSettings settings;

    @Autowired
    private JdbcClient database;

    private PersonalCourier courier;

    @BeforeEach
    void hire() {
        courier = new PersonalCourier(transactions, errands, settings, new Posts(), clock);
    }

    @Test
    void the_same_mail_asked_for_twice_goes_out_once_with_its_own_message_id() {
        var mail = mail(person("ines"));
        put(mail);
        put(mail);
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(server.address());
            assertThat(server.heard())
                    .contains("Message-ID: <" + mail.key() + "@127.0.0.1>", "Auto-Submitted: auto-generated")
                    .filteredOn(line -> line.startsWith("RCPT"))
                    .hasSize(1);
        }
        assertThat(sent(mail).state()).isEqualTo(Delivery.ACCEPTED);
        assertThat(sent(mail).reply()).contains("ok");
    }

    @Test
    void what_a_kill_left_under_way_is_in_doubt_and_nobody_gets_a_second_one() {
        var mail = mail(person("bruno"));
        put(mail);
        transactions.run(
                Reader.BACKGROUND,
                () -> assertThat(errands.claim(clock.instant())).isPresent());
        courier.recover(Duration.ZERO);
        put(mail);
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(server.address());
            assertThat(server.heard()).noneMatch(line -> line.startsWith("RCPT"));
        }
        assertThat(sent(mail).state()).isEqualTo(Delivery.IN_DOUBT);
        assertThat(sent(mail).code()).isEqualTo("STOPPED_WHILE_SENDING");
    }

    @Test
    void what_was_claimed_while_the_database_went_away_is_given_back_and_sent() {
        var mail = mail(person("carla"));
        put(mail);
        var deaf = new PersonalErrands(database) {
            @Override
            Optional<PersonalErrand> claim(Instant tried) {
                CompletableFuture.runAsync(() -> transactions.run(
                                Reader.BACKGROUND,
                                () -> assertThat(errands.claim(tried)).isPresent()))
                        .join();
                throw new DataAccessResourceFailureException("the connection broke after the commit");
            }
        };
        var cut = new PersonalCourier(transactions, deaf, settings, new Posts(), clock);
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            assertThatThrownBy(() -> cut.carryOne(server.address()))
                    .isInstanceOf(DataAccessResourceFailureException.class);
            cut.giveBack();
            carryAll(server.address());
            assertThat(server.heard())
                    .filteredOn(line -> line.startsWith("RCPT"))
                    .hasSize(1);
        }
        assertThat(sent(mail).state()).isEqualTo(Delivery.ACCEPTED);
    }

    @Test
    void what_failed_for_sure_is_tried_again_while_its_day_lasts() {
        var mail = mail(person("hannah"));
        put(mail);
        try (var busy = new FakeSmtp(line -> line.startsWith("RCPT") ? "451 busy" : FakeSmtp.usual(line))) {
            carryAll(busy.address());
        }
        assertThat(sent(mail).state()).isEqualTo(Delivery.WAITING);
        clock.pass(Duration.ofMinutes(1));
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(server.address());
        }
        assertThat(sent(mail).state()).isEqualTo(Delivery.ACCEPTED);
    }

    @Test
    void what_no_server_took_in_its_day_is_given_up_and_said_so() {
        var mail = mail(person("rocio"));
        put(mail);
        clock.pass(Duration.ofHours(11));
        courier.recover(Duration.ofMinutes(15));
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(server.address());
            assertThat(server.heard()).noneMatch(line -> line.startsWith("RCPT"));
        }
        assertThat(sent(mail).state()).isEqualTo(Delivery.DEAD);
        assertThat(sent(mail).code()).isEqualTo("NO_CONNECTION");
    }

    @Test
    void an_address_that_is_none_is_refused_at_once() {
        var mail = mail(person("bruno, salvatierra"));
        put(mail);
        try (var server = new FakeSmtp(FakeSmtp::usual)) {
            carryAll(server.address());
            assertThat(server.heard()).noneMatch(line -> line.startsWith("RCPT"));
        }
        assertThat(sent(mail).state()).isEqualTo(Delivery.REFUSED);
        assertThat(sent(mail).code()).isEqualTo("NO_ADDRESS");
    }

    private PersonalMail mail(UUID person) {
        var expires = Instant.now().plus(Duration.ofHours(10));
        return new PersonalMail(
                PersonalMail.key("digest " + person), person, Locale.of("es"), "Relevo", "Buenos días\n", expires);
    }

    private void put(PersonalMail mail) {
        transactions.run(Reader.BACKGROUND, () -> mails.put(mail));
    }

    private PersonalMails.Sent sent(PersonalMail mail) {
        return transactions.reading(
                Reader.BACKGROUND, () -> mails.sent(mail.key()).orElseThrow());
    }

    private void carryAll(SmtpServer server) {
        while (courier.carryOne(server)) {
            assertThat(server.port()).isPositive();
        }
    }

    /** Somebody new of an organisation of their own. */
    private UUID person(String name) {
        var id = Ids.next();
        transactions.run(Reader.BACKGROUND, () -> {
            database.sql("insert into organisations (id, name, kind) values (?, ?, 'PARTNER')")
                    .params(id, name + " " + id)
                    .update();
            database.sql("insert into people (id, organisation_id, name, mail, language, active) "
                            + "values (?, ?, ?, ?, 'es', false)")
                    .params(id, id, name, name + "-" + id + "@nexo.example")
                    .update();
        });
        return id;
    }
}
