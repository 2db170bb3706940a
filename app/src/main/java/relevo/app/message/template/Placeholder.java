package relevo.app.message.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The closed list of what a template may leave to the record; each is told in {@code texts/message}. */
public enum Placeholder {
    RECIPIENTS,
    CUSTOMER,
    TENANT,
    DOMAIN,
    SERVICE,
    SEATS,
    ACTIVE_USERS,
    READING_DATE,
    MILESTONE,
    DISCUSSION_DATE,
    READY_FOR,
    WHAT_REMAINS,
    WHO_TO_TURN_TO,
    REQUEST_FORM_URL,
    FAQ_URL,
    ADOPTION_URL,
    QUEUE,
    REGION,
    NEXT_ACTION_DATE,
    CLOSED_SERVICES,
    DESK_URL,
    MANAGER,
    MANAGER_MAIL;

    /** As it is written between braces: {@code discussion-date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
