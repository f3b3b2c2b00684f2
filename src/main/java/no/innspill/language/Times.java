package no.innspill.language;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Moments on a page, as each language writes them. What reports say of theirs is longer. */
public final class Times {

    private Times() {}

    public static String day(ZonedDateTime moment, Language language) {
        return said(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), moment, language);
    }

    public static String dayAndTime(ZonedDateTime moment, Language language) {
        return said(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), moment, language);
    }

    /** The time alone for today. */
    public static String lately(ZonedDateTime moment, LocalDate today, Language language) {
        return moment.toLocalDate().equals(today)
                ? said(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), moment, language)
                : dayAndTime(moment, language);
    }

    private static String said(DateTimeFormatter format, ZonedDateTime moment, Language language) {
        return format.withLocale(language.locale()).format(moment);
    }
}
