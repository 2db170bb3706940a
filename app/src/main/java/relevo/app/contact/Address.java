package relevo.app.contact;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mail goes to or comes from, written {@code Marta Soler <marta.soler@auroratextil.example>}.
 *
 * @param name empty where only the address is known
 */
public record Address(String name, String mail) {
    /** Without a name where {@code <…>} is missing; nothing where it is no address. */
    public static Optional<Address> of(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        var text = written.strip();
        var open = text.lastIndexOf('<');
        var address = open >= 0 && text.endsWith(">")
                ? new Address(
                        unquoted(text.substring(0, open).strip()),
                        text.substring(open + 1, text.length() - 1).strip())
                : new Address("", text);
        return address.valid() ? Optional.of(address) : Optional.empty();
    }

    /** The same of a name and an address that are known apart. */
    public static Optional<Address> of(String name, String mail) {
        return of(new Address(name, mail).written());
    }

    /** Whether it is an address alone, such as people have: one to send to, with a domain of several parts, without quotes. */
    public static boolean isMail(String typed) {
        return new Address("", typed).valid()
                && typed.indexOf('.', typed.lastIndexOf('@')) > 0
                && typed.indexOf('"') < 0;
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).strip()
                : name;
    }

    /** As it is kept and shown. */
    public String written() {
        return name.isBlank() ? mail : name + " <" + mail + ">";
    }

    /** What people call them: the name, else the address. */
    public String called() {
        return name.isBlank() ? mail : name;
    }

    /** As it stands in a mail. */
    public InternetAddress internet() {
        try {
            return name.isBlank()
                    ? new InternetAddress(mail, true)
                    : new InternetAddress(mail, name, StandardCharsets.UTF_8.name());
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalArgumentException("no address: " + mail, e);
        }
    }

    private boolean valid() {
        try {
            var address = new InternetAddress(mail, true);
            address.validate();
            return mail.contains("@")
                    && mail.equals(address.getAddress())
                    && !address.isGroup()
                    && (name + mail).chars().noneMatch(Character::isISOControl);
        } catch (AddressException e) {
            return false;
        }
    }
}
