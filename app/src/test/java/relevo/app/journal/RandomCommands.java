package relevo.app.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.canonical.Samples;
import relevo.engagement.command.Command;
import relevo.engagement.command.TenantCommand.RegisterTenant;

/** Makes any command with any contents: parts come from what the test knows, or are made up. */
final class RandomCommands {
    private static final List<Class<?>> KINDS = Samples.cases(Command.class)
            .filter(kind -> kind != RegisterTenant.class)
            .toList();

    private final Random random;
    private final Map<Class<?>, List<?>> known;

    RandomCommands(long seed, Map<Class<?>, List<?>> known) {
        this.random = new Random(seed);
        this.known = known;
    }

    Command next() {
        return (Command) make(KINDS.get(random.nextInt(KINDS.size())));
    }

    private Object make(Type type) {
        return switch (type) {
            case ParameterizedType generic -> collection(generic);
            case Class<?> c when known.containsKey(c) -> one(known.get(c));
            case Class<?> c when c.isEnum() -> one(Arrays.asList(c.getEnumConstants()));
            case Class<?> c when c.isRecord() -> record(c);
            case Class<?> c -> plain(c);
            default -> throw new IllegalArgumentException("cannot make " + type);
        };
    }

    private Object one(List<?> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private Object collection(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            map.put(make(of[0]), make(of[1]));
            return map;
        }
        return type.getRawType() == Set.class ? Set.of(make(of[0])) : List.of(make(of[0]));
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean absent =
                    components[i].getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextBoolean();
            arguments[i] = absent ? null : make(components[i].getGenericType());
        }
        return Samples.construct(type, arguments);
    }

    private Object plain(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int" -> random.nextInt(1, 900);
            case "boolean" -> random.nextBoolean();
            case "String" -> "s" + random.nextInt(9);
            case "UUID" -> new java.util.UUID(random.nextLong(), random.nextLong());
            case "LocalDate" -> Walk.today().plusDays(random.nextInt(-3, 9));
            case "Instant" -> Instant.now().truncatedTo(ChronoUnit.MICROS).plus(random.nextInt(200), ChronoUnit.HOURS);
            default -> throw new IllegalArgumentException("cannot make " + type);
        };
    }
}
