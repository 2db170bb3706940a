package relevo.app.journal.canonical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The strings that the domain's plain values are written as. */
final class Scalars {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);
    static final Map<Class<?>, Scalar> KNOWN = Map.of(
            String.class, Scalar.of(String.class, Function.identity(), Function.identity()),
            UUID.class, Scalar.of(UUID.class, UUID::toString, UUID::fromString),
            LocalDate.class, Scalar.of(LocalDate.class, LocalDate::toString, LocalDate::parse),
            ZoneId.class, Scalar.of(ZoneId.class, ZoneId::getId, ZoneId::of),
            Instant.class, Scalar.of(Instant.class, Scalars::time, Instant::parse));

    private Scalars() {}

    static Scalar ofEnum(Class<?> type) {
        Map<String, Object> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        return new Scalar(value -> ((Enum<?>) value).name(), name -> {
            Object constant = byName.get(name);
            if (constant == null) {
                throw new NotCanonical(type.getSimpleName() + " has no " + name);
            }
            return constant;
        });
    }

    private static String time(Instant time) {
        if (!time.truncatedTo(ChronoUnit.MICROS).equals(time)) {
            throw new NotCanonical(time + " is finer than a microsecond; cut it where it enters");
        }
        return MICROSECONDS.format(time.atOffset(ZoneOffset.UTC));
    }
}
