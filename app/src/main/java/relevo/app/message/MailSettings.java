package relevo.app.message;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.audit.Audit;
import relevo.app.database.Reader;

/** The settings of mails: as set, else Relevo's own value; to be called within a transaction. */
@Component
public class MailSettings {
    private final JdbcClient database;
    private final Audit audit;
    private final Settings settings;

    MailSettings(JdbcClient database, Audit audit, Settings settings) {
        this.database = database;
        this.audit = audit;
        this.settings = settings;
    }

    /** Empty only for an assignment team's address that nobody set. */
    public Optional<String> value(MailSetting setting) {
        return database.sql("select value from mail_settings where name = ?")
                .param(setting.word())
                .query((row, number) -> row.getString(1))
                .optional()
                .or(() -> own(setting));
    }

    /** An empty value brings Relevo's own back. */
    void set(MailSetting setting, String value, Reader by) {
        if (value.isBlank()) {
            database.sql("delete from mail_settings where name = ?")
                    .param(setting.word())
                    .update();
        } else {
            database.sql("""
                            insert into mail_settings (name, value) values (?, ?)
                            on conflict (name) do update set value = excluded.value
                            """).params(setting.word(), value.strip()).update();
        }
        audit.record(by, "MailSettingChanged", "mail-setting/" + setting.word(), Map.of("value", value.strip()));
    }

    private Optional<String> own(MailSetting setting) {
        return switch (setting) {
            case SENDER -> Optional.of("Relevo <relevo@" + host() + ">");
            case ASSIGNMENT_TEAM_AMERICAS, ASSIGNMENT_TEAM_APJ, ASSIGNMENT_TEAM_EMEA -> Optional.empty();
            case REQUEST_FORM_URL -> Optional.of(settings.baseUrl() + "/requests/new");
            case FAQ_URL -> Optional.of(settings.baseUrl() + "/faq");
            case ADOPTION_URL -> Optional.of("https://adoption.microsoft.com/");
        };
    }

    /** A bare machine name or number is no domain that mail can come from. */
    private String host() {
        var host = String.valueOf(settings.baseUrl().getHost());
        return host.matches(".*[a-z].*\\..*[a-z].*") ? host : "relevo.example";
    }
}
