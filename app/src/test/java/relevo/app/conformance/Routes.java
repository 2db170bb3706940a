package relevo.app.conformance;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import relevo.app.cli.CommandLines;
import relevo.app.imports.ImportKind;
import relevo.app.journal.Consequence;

/** All ways into Relevo, as the frameworks know them: nobody keeps this list by hand. */
final class Routes {
    private final ApplicationContext parts;

    Routes(ApplicationContext parts) {
        this.parts = parts;
    }

    SortedSet<String> all() {
        return Stream.of(web(), filters(), commands(), timers().keySet(), imports(), workers())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> web() {
        return parts.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Routes::addresses)
                .collect(Collectors.toSet());
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path));
    }

    /** Signing out is answered by a filter, before any mapping. */
    private Set<String> filters() {
        return parts.getBean(FilterChainProxy.class).getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(LogoutFilter.class::isInstance)
                .map(filter -> "POST /sign-out")
                .collect(Collectors.toSet());
    }

    private static Set<String> commands() {
        return CommandLines.all().stream().map(name -> "command " + name).collect(Collectors.toSet());
    }

    /** Each timer by its name, and what it does when its time has come. */
    @SuppressWarnings("unchecked")
    Map<String, Runnable> timers() {
        Map<String, Runnable> timers = new TreeMap<>();
        for (Task<?> task : parts.getBeansOfType(Task.class).values()) {
            var due = new TaskInstance<Object>(task.getName(), "conformance");
            timers.put("timer " + task.getName(), () -> ((Task<Object>) task).execute(due, null));
        }
        return timers;
    }

    private static Set<String> imports() {
        return Arrays.stream(ImportKind.values()).map(kind -> "import " + kind).collect(Collectors.toSet());
    }

    /** What runs by itself, or because of something that was done. */
    private Set<String> workers() {
        return Stream.of(
                        named("worker", SmartLifecycle.class, Object::getClass),
                        named("start", ApplicationRunner.class, Object::getClass),
                        named("consequence", Consequence.class, Object::getClass))
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private <T> Set<String> named(String kind, Class<T> type, Function<Object, Class<?>> of) {
        return parts.getBeansOfType(type).values().stream()
                .map(of)
                .map(found -> found.getName().replaceFirst("\\$\\$.*", ""))
                .filter(name -> name.startsWith("relevo."))
                .map(name -> kind + " " + name.substring("relevo.app.".length()))
                .collect(Collectors.toSet());
    }
}
