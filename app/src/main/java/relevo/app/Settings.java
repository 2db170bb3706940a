package relevo.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How this Relevo was told to run, checked; {@code docs/settings.md} tells what each means.
 *
 * @param baseUrl the address that people reach Relevo at, for links in mails; without a slash at the end
 * @param language of people who have not chosen one and whose browser does not say
 * @param demo whether it starts with invented data, a mail sandbox and people to sign in as by a click
 */
public record Settings(
        Path data,
        Optional<String> databaseUrl,
        Optional<String> databaseOwnerUrl,
        String address,
        int port,
        Optional<URI> smtp,
        URI baseUrl,
        Locale language,
        boolean demo) {}
