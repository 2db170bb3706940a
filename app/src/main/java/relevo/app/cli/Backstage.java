package relevo.app.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import relevo.app.Relevo;
import relevo.app.SettingsFile;

/** Runs the application without its pages, for a command: it joins the running server's database, or starts it. */
public final class Backstage {
    private Backstage() {}

    /** What the command answers, from the application's parts: {@code run(parts -> parts.getBean(Imports.class)…)}. */
    public static int run(ToIntFunction<ConfigurableApplicationContext> command) {
        SettingsFile.here().settings();
        try (var parts = builder(
                        WebApplicationType.NONE, Map.of("relevo.command", "true", "db-scheduler.enabled", "false"))
                .run()) {
            return command.applyAsInt(parts);
        }
    }

    /** Nothing but what goes wrong, for a command that starts no application. */
    public static void quiet() {
        var logging = LoggingSystem.get(Backstage.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    /** With the settings of the file and the environment, and more. */
    static SpringApplicationBuilder builder(WebApplicationType kind, Map<String, Object> more) {
        var properties = new HashMap<String, Object>(more);
        SettingsFile.here().read().forEach((name, value) -> properties.put(name.name(), value));
        return new SpringApplicationBuilder(Relevo.class)
                .web(kind)
                .logStartupInfo(false)
                .properties(properties);
    }
}
