package relevo.app.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All that Relevo says to people: every {@code texts/FEATURE/messages_LANGUAGE.properties}, found by looking. */
@Configuration(proxyBeanMethods = false)
class Texts {
    /** A missing text is an error, never a key on a page. */
    @Bean
    MessageSource messageSource() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*/messages_en.properties");
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                Arrays.stream(found).map(Texts::baseName).distinct().toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.ENGLISH);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static String baseName(Resource file) {
        try {
            var parts = Objects.requireNonNull(file.getURL().getPath()).split("/", -1);
            return "texts/" + parts[parts.length - 2] + "/messages";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
