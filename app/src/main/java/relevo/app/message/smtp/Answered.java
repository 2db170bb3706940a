package relevo.app.message.smtp;

/** What became of one recipient in one attempt. */
public sealed interface Answered {
    Reply reply();

    /** The server has taken the letter for them. */
    record Accepted(Reply reply) implements Answered {}

    /** The server will not take it, now or later. */
    record Refused(Reply reply) implements Answered {}

    /** Not now; trying again makes sense. */
    record Later(Reply reply) implements Answered {}

    /** The letter was handed over and no answer came: nobody can know. */
    record InDoubt(Reply reply) implements Answered {}

    /** By the first figure of the server's code. */
    static Answered of(Reply reply) {
        return switch (reply.code().charAt(0)) {
            case '2' -> new Accepted(reply);
            case '5' -> new Refused(reply);
            default -> new Later(reply);
        };
    }
}
