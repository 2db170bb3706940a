package relevo.app.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import relevo.engagement.Role;
import relevo.engagement.state.Region;

/** What the administration says about mails: who sends them, where the assignment teams are reached, the links in them. */
public enum MailSetting {
    SENDER(Role.ADMINISTRATOR),
    ASSIGNMENT_TEAM_AMERICAS(Role.ADMINISTRATOR),
    ASSIGNMENT_TEAM_APJ(Role.ADMINISTRATOR),
    ASSIGNMENT_TEAM_EMEA(Role.ADMINISTRATOR),
    REQUEST_FORM_URL(Role.PLAYBOOK_OWNER),
    FAQ_URL(Role.PLAYBOOK_OWNER),
    ADOPTION_URL(Role.PLAYBOOK_OWNER);

    private final Role keeper;

    MailSetting(Role keeper) {
        this.keeper = keeper;
    }

    /** Who changes it. */
    public Role keeper() {
        return keeper;
    }

    public boolean isAddress() {
        return keeper == Role.ADMINISTRATOR;
    }

    /** As in forms and texts: {@code assignment-team-emea}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MailSetting assignmentTeam(Region region) {
        return switch (region) {
            case AMERICAS -> ASSIGNMENT_TEAM_AMERICAS;
            case APJ -> ASSIGNMENT_TEAM_APJ;
            case EMEA -> ASSIGNMENT_TEAM_EMEA;
        };
    }

    static Optional<MailSetting> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
