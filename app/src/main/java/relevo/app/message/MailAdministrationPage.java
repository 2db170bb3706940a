package relevo.app.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Form;

/**
 * The page of the outbox and of the settings of mail.
 *
 * @param server without its secret; null where there is none
 * @param editable the settings that this person may change
 */
public record MailAdministrationPage(
        boolean demo,
        @Nullable String server,
        List<OutboxCount> counts,
        List<MailSetting> editable,
        Form form,
        boolean saved) {}
