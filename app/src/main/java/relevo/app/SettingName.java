package relevo.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings there are, by the name that they have in the environment and in the file. */
public enum SettingName {
    RELEVO_DATA("data"),
    RELEVO_DATABASE_URL(null),
    RELEVO_DATABASE_OWNER_URL(null),
    RELEVO_ADDRESS("127.0.0.1"),
    RELEVO_PORT("8080"),
    RELEVO_BASE_URL(null),
    RELEVO_SMTP_URL(null),
    RELEVO_LANGUAGE(null),
    RELEVO_DEMO("on"),
    RELEVO_CONFIG("relevo.properties");

    private final @Nullable String standard;

    SettingName(@Nullable String standard) {
        this.standard = standard;
    }

    /** What holds when nobody sets it. */
    public Optional<String> standard() {
        return Optional.ofNullable(standard);
    }
}
