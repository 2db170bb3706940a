package relevo.app.message.template;

import static relevo.app.message.template.Placeholder.ACTIVE_USERS;
import static relevo.app.message.template.Placeholder.ADOPTION_URL;
import static relevo.app.message.template.Placeholder.CLOSED_SERVICES;
import static relevo.app.message.template.Placeholder.CUSTOMER;
import static relevo.app.message.template.Placeholder.DESK_URL;
import static relevo.app.message.template.Placeholder.DISCUSSION_DATE;
import static relevo.app.message.template.Placeholder.DOMAIN;
import static relevo.app.message.template.Placeholder.FAQ_URL;
import static relevo.app.message.template.Placeholder.MANAGER;
import static relevo.app.message.template.Placeholder.MANAGER_MAIL;
import static relevo.app.message.template.Placeholder.MILESTONE;
import static relevo.app.message.template.Placeholder.NEXT_ACTION_DATE;
import static relevo.app.message.template.Placeholder.QUEUE;
import static relevo.app.message.template.Placeholder.READING_DATE;
import static relevo.app.message.template.Placeholder.READY_FOR;
import static relevo.app.message.template.Placeholder.RECIPIENTS;
import static relevo.app.message.template.Placeholder.REGION;
import static relevo.app.message.template.Placeholder.REQUEST_FORM_URL;
import static relevo.app.message.template.Placeholder.SEATS;
import static relevo.app.message.template.Placeholder.SERVICE;
import static relevo.app.message.template.Placeholder.TENANT;
import static relevo.app.message.template.Placeholder.WHAT_REMAINS;
import static relevo.app.message.template.Placeholder.WHO_TO_TURN_TO;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relevo.playbook.rules.MessageKind;

/** The templates there are; the customer's mail has one for those who end here and one for those ready for more. */
public enum TemplateKind {
    ACCOUNT_TEAM(MessageKind.ACCOUNT_TEAM),
    CUSTOMER_ENDS(MessageKind.CUSTOMER_FOLLOW_UP),
    CUSTOMER_READY(MessageKind.CUSTOMER_FOLLOW_UP),
    ASSIGNMENT_TEAM(MessageKind.ASSIGNMENT_TEAM);

    private final MessageKind message;

    TemplateKind(MessageKind message) {
        this.message = message;
    }

    public MessageKind message() {
        return message;
    }

    /** What the record can fill in for this kind of mail, in the order of the list. */
    public Set<Placeholder> placeholders() {
        var all = EnumSet.of(CUSTOMER, TENANT, DOMAIN, SEATS, MANAGER, MANAGER_MAIL);
        all.addAll(own());
        return Collections.unmodifiableSet(all);
    }

    /** As in addresses: {@code customer-ends}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TemplateKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /**
     * The template of a mail.
     *
     * @param readyForMore whether the customer said in the discussion that they want another service
     */
    public static TemplateKind of(MessageKind message, boolean readyForMore) {
        return switch (message) {
            case ACCOUNT_TEAM -> ACCOUNT_TEAM;
            case CUSTOMER_FOLLOW_UP -> readyForMore ? CUSTOMER_READY : CUSTOMER_ENDS;
            case ASSIGNMENT_TEAM -> ASSIGNMENT_TEAM;
        };
    }

    private Set<Placeholder> own() {
        return switch (this) {
            case ACCOUNT_TEAM ->
                EnumSet.of(
                        RECIPIENTS,
                        SERVICE,
                        ACTIVE_USERS,
                        READING_DATE,
                        MILESTONE,
                        WHAT_REMAINS,
                        REQUEST_FORM_URL,
                        FAQ_URL);
            case CUSTOMER_ENDS -> customers();
            case CUSTOMER_READY -> {
                var more = customers();
                more.add(READY_FOR);
                yield more;
            }
            case ASSIGNMENT_TEAM -> EnumSet.of(QUEUE, REGION, NEXT_ACTION_DATE, CLOSED_SERVICES, DESK_URL);
        };
    }

    private static Set<Placeholder> customers() {
        return EnumSet.of(
                RECIPIENTS,
                SERVICE,
                ACTIVE_USERS,
                READING_DATE,
                MILESTONE,
                DISCUSSION_DATE,
                WHAT_REMAINS,
                WHO_TO_TURN_TO,
                REQUEST_FORM_URL,
                FAQ_URL,
                ADOPTION_URL);
    }
}
