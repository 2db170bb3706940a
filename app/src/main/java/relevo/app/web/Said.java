package relevo.app.web;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Numbers and times as people of a language write them. */
public record Said(MessageSource texts, Locale language, ZoneId zone, Clock clock) {
    /** 5.000 in Spanish, 5,000 in English. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** 20 nov 2026. */
    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMM uuuu", language));
    }

    /** Domingo, 22 de noviembre; Sunday, 22 November. */
    public String day(LocalDate date) {
        var pattern = text("web.day-pattern");
        var said = date.format(DateTimeFormatter.ofPattern(pattern, language));
        return said.substring(0, 1).toUpperCase(language) + said.substring(1);
    }

    /** Today, tomorrow, in 3 days, 2 days ago; else the date, without the year where it is this one. */
    public String near(LocalDate date) {
        var days = ChronoUnit.DAYS.between(today(), date);
        if (Math.abs(days) <= 7) {
            return text("web.days", days, Math.abs(days));
        }
        return date.getYear() == today().getYear()
                ? date.format(DateTimeFormatter.ofPattern("d MMM", language))
                : date(date);
    }

    /** Today with the time of day, else the date as {@link #near}. */
    public String near(Instant instant) {
        var local = instant.atZone(zone);
        var time = local.format(DateTimeFormatter.ofPattern("H:mm", language));
        return local.toLocalDate().equals(today()) ? text("web.today-at", time) : near(local.toLocalDate());
    }

    /** A moment that is agreed upon, with the time of day: tomorrow, 10:30. */
    public String planned(Instant instant) {
        var local = instant.atZone(zone);
        return near(local.toLocalDate()) + ", " + local.format(DateTimeFormatter.ofPattern("H:mm", language));
    }

    /** As the clocks of another place show it. */
    public Said in(ZoneId other) {
        return new Said(texts, language, other, clock);
    }

    /** Central European Time. */
    public String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, language);
    }

    /** The whole of it, for a title: 20 de noviembre de 2026, 9:12:04 CET. */
    public String exact(Instant instant) {
        return instant.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG).withLocale(language));
    }

    public String exact(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, language);
    }
}
