package relevo.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The settings as given: the environment first, then the file. */
public record SettingsFile(Map<String, String> environment, Path folder) {
    public static SettingsFile here() {
        return new SettingsFile(System.getenv(), Path.of(""));
    }

    /** Only what is set. */
    public Map<SettingName, String> read() {
        var given = new EnumMap<SettingName, String>(SettingName.class);
        given.putAll(file());
        for (var name : SettingName.values()) {
            Optional.ofNullable(environment.get(name.name()))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> given.put(name, value));
        }
        return given;
    }

    /** Checked; the first wrong one stops here. */
    public Settings settings() {
        var given = read();
        return new SettingsReading(given::get).read();
    }

    private Map<SettingName, String> file() {
        var asked = environment.getOrDefault(SettingName.RELEVO_CONFIG.name(), "");
        var file = folder.resolve(
                asked.isBlank() ? SettingName.RELEVO_CONFIG.standard().orElseThrow() : asked);
        if (!Files.exists(file)) {
            if (asked.isBlank()) {
                return Map.of();
            }
            throw CannotStart.wrongCall("settings.config-missing", asked);
        }
        return read(file);
    }

    private static Map<SettingName, String> read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw CannotStart.wrongCall("settings.config-unreadable", file, String.valueOf(e.getMessage()));
        }
        var given = new EnumMap<SettingName, String>(SettingName.class);
        properties.forEach((key, value) -> given.put(known(file, key.toString()), value.toString()));
        return given;
    }

    private static SettingName known(Path file, String key) {
        return Arrays.stream(SettingName.values())
                .filter(name -> name.name().equals(key) && name != SettingName.RELEVO_CONFIG)
                .findFirst()
                .orElseThrow(() -> CannotStart.wrongCall("settings.config-unknown", file, key));
    }
}
