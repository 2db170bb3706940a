package relevo.bench.story;

import relevo.app.contact.ContactDetails;
import relevo.app.message.MailContent;

/** What people of the story write: of the length that they write at work. */
final class Words {
    private static final String PARAGRAPH = """
            Exchange ya ha alcanzado el hito de uso acordado y las actividades de habilitación de esta interacción están completas. Quedan \
            a su disposición la guía de adopción, las preguntas frecuentes y el formulario con el que pedir ayuda de nuevo cuando la necesiten.
            """;

    private Words() {}

    static String note() {
        return PARAGRAPH;
    }

    static String mail(String subject) {
        return new MailContent(
                        "Relevo <relevo@relevo.example>",
                        "Inés Arrabal <ines.arrabal@nexo.example>",
                        java.util.List.of(),
                        "es",
                        subject,
                        "Hola:\n\n" + (PARAGRAPH + "\n").repeat(4) + "Un saludo,\nInés Arrabal\n")
                .written();
    }

    static String contact(String name, String mail) {
        return ContactDetails.of(name, mail).written();
    }

    static String address(String name, String mail) {
        return name + " <" + mail + ">";
    }
}
