package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.sentence.FoundSentence;
import relevo.app.sentence.RefusalSentence;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal;
import relevo.engagement.gate.Found;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Mail;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** What is said of dates, times, criteria and mails. */
@SpringBootTest
class SpokenTest {
    private static final Locale SPANISH = Locale.of("es");

    @Autowired
    private World world;

    @Autowired
    private Speeches speeches;

    @Autowired
    private Transactions transactions;

    @Test
    void what_was_agreed_upon_is_said_by_the_tenants_clock_which_is_named_where_the_readers_differs() {
        var at = Instant.parse("2031-05-05T08:30:00Z");
        boolean same = ZoneId.systemDefault()
                .getRules()
                .getOffset(at)
                .equals(World.MADRID.getRules().getOffset(at));
        speaking(state -> assertThat(speeches.of(SPANISH, state).planned(at))
                .isEqualTo("5 may 2031, 10:30" + (same ? "" : " (hora de Europa central)")));
    }

    @Test
    void what_is_kept_has_every_date_in_full() {
        var now = Instant.now();
        speaking(state -> {
            assertThat(speeches.of(SPANISH, state).moment(now)).startsWith("hoy ");
            assertThat(speeches.inFull(SPANISH, state).moment(now)).matches("\\d+ \\S+ \\d{4}");
        });
    }

    @Test
    void a_refusal_writes_days_as_people_do() {
        var refusal = new Refusal.OutOfPlace(Obstacle.FUTURE_DATE, LocalDate.of(2031, 5, 5));
        speaking(state -> assertThat(new RefusalSentence(speeches.of(SPANISH, state)).of(refusal))
                .startsWith("La fecha 5 may 2031 está en el futuro."));
    }

    @Test
    void a_refusal_calls_things_what_people_call_them() {
        var teams = new ServiceId("teams");
        speaking(state -> {
            var spoken = new RefusalSentence(speeches.of(SPANISH, state));
            assertThat(spoken.of(new Refusal.OutOfPlace(Obstacle.NOT_PREPARING, teams)))
                    .isEqualTo("La preparación de Teams no ha empezado. Empiécela primero.");
            assertThat(spoken.of(new Refusal.OutOfPlace(Obstacle.STATUS_BY_COMPLETING_ONLY, ServiceStatus.ADOPTION)))
                    .startsWith("El estado «Adopción» solo se establece al completar el servicio");
            assertThat(spoken.of(new Refusal.OutOfPlace(
                            Obstacle.SUBJECT_OF_OTHER_CATEGORY, Subject.MILESTONE, NoteCategory.TECHNICAL_ENABLEMENT)))
                    .isEqualTo("Esta nota no puede documentar el hito: eso va en otra categoría,"
                            + " nota de habilitación técnica.");
            assertThat(spoken.of(new Refusal.OutOfPlace(Obstacle.SUBJECT_TOO_EARLY, "faq-consulted")))
                    .endsWith("esto: Consulté las preguntas frecuentes para llevar la discusión.");
            assertThat(spoken.of(new Refusal.OutOfPlace(Obstacle.NOT_WAIVABLE, "LAST-SERVICE")))
                    .startsWith("El criterio último servicio no se puede dispensar");
        });
    }

    @Test
    void an_id_that_looks_like_a_day_is_said_as_it_is() {
        var refusal = new Refusal.OutOfPlace(Obstacle.NO_SUCH_SERVICE, new ServiceId("2026-02-30"));
        speaking(state -> assertThat(new RefusalSentence(speeches.of(SPANISH, state)).of(refusal))
                .contains("2026-02-30"));
    }

    @Test
    void a_criterion_without_an_id_of_the_page_has_words() {
        speaking(state -> {
            assertThat(speeches.of(SPANISH, state).criterion("LAST-SERVICE")).isEqualTo("último servicio");
            assertThat(speeches.of(SPANISH, state).criterion("CO-5")).isEqualTo("CO-5");
        });
    }

    @Test
    void a_mail_that_nobody_has_answered_for_yet_is_on_its_way() {
        speaking(state -> {
            Speech speech = speeches.of(SPANISH, state);
            assertThat(found(speech, Answer.WAITING, Answer.WAITING))
                    .isEqualTo(
                            "Se está enviando el correo al equipo de cuentas: el servidor no ha contestado todavía.");
            assertThat(found(speech, Answer.REFUSED)).isEqualTo("El servidor rechazó el correo al equipo de cuentas.");
            assertThat(found(speech, Answer.REFUSED, Answer.ACCEPTED))
                    .isEqualTo("El servidor rechazó el correo al equipo de cuentas para 1 de 2 destinatarios.");
        });
    }

    private static String found(Speech speech, Answer... answers) {
        Map<ContentId, Answer> given = new java.util.HashMap<>();
        for (Answer answer : answers) {
            given.put(new ContentId(Ids.next()), answer);
        }
        var mail = new Mail(new MessageId(Ids.next()), MessageKind.ACCOUNT_TEAM, Instant.EPOCH, given);
        return new FoundSentence(speech).of(new Found.MailNotAccepted(mail));
    }

    private void speaking(Consumer<TenantState> work) {
        var tenant = world.registered("teams");
        transactions.run(
                Reader.BACKGROUND, () -> work.accept(world.standing(tenant).state()));
    }
}
