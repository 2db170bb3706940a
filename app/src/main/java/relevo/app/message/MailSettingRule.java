package relevo.app.message;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.contact.Address;

/** What a setting of mails may be: an address for those who are written to, a link for the rest; or empty. */
@Component
class MailSettingRule {
    private final MessageSource texts;

    MailSettingRule(MessageSource texts) {
        this.texts = texts;
    }

    /** The sentence that says what is wrong with a value, if something is. */
    Optional<String> mistake(MailSetting setting, String value, Locale language) {
        var right = value.isEmpty() || (setting.isAddress() ? Address.of(value).isPresent() : isLink(value));
        var key = setting.isAddress() ? "message.mistake.NO_ADDRESS" : "message.setting.no-link";
        return right ? Optional.empty() : Optional.of(texts.getMessage(key, new Object[] {value}, language));
    }

    private static boolean isLink(String value) {
        try {
            var link = new URI(value);
            return link.getHost() != null && String.valueOf(link.getScheme()).matches("https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
