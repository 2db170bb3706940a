package relevo.app.database;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives each Spring context of a {@code @SpringBootTest} its own database; registered in {@code spring.factories}. */
public final class TestDatabaseCustomizers implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return TestContextAnnotationUtils.hasAnnotation(test, SpringBootTest.class) ? new FreshDatabase() : null;
    }

    /** Equal to every other, so that test classes can share a context. */
    private record FreshDatabase() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var access = TestDatabases.create();
            Map<String, Object> settings = Map.of(
                    "RELEVO_DATA",
                    "target/data/" + access.owner().url().replaceFirst(".*/", ""),
                    "RELEVO_DATABASE_URL",
                    TestDatabases.setting(access.application()),
                    "RELEVO_DATABASE_OWNER_URL",
                    TestDatabases.setting(access.owner()),
                    "spring.datasource.hikari.maximum-pool-size",
                    "6",
                    "spring.datasource.hikari.minimum-idle",
                    "0");
            var sources = context.getEnvironment().getPropertySources();
            sources.addFirst(new MapPropertySource("test database", settings));
            sources.addLast(new MapPropertySource("no story", Map.of("relevo.demo.story", "false")));
        }
    }
}
