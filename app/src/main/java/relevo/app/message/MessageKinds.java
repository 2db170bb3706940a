package relevo.app.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import relevo.playbook.rules.MessageKind;

/** The kinds of mail by the word that addresses have for them: {@code customer-follow-up}. */
final class MessageKinds {
    private MessageKinds() {}

    static String word(MessageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<MessageKind> of(String word) {
        return Arrays.stream(MessageKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }
}
