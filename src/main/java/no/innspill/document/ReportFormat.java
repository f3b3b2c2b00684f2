package no.innspill.document;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.language.Messages;

/** Says words, numbers and dates as one language does. */
public record ReportFormat(Language language) {

    public String say(String key, Object... arguments) {
        return Messages.say(language, key, arguments);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(language.locale()).format(value);
    }

    /** With one decimal where it is not whole. */
    public String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    public String date(Instant instant) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), instant);
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** The date where there is little room. */
    public String day(Instant instant) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), instant);
    }

    public String moment(Instant instant) {
        return written(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), instant);
    }

    /** By which clock. */
    public String zone() {
        return ZoneId.systemDefault().getDisplayName(TextStyle.FULL, language.locale());
    }

    private String written(DateTimeFormatter format, Instant instant) {
        return format.withLocale(language.locale()).format(instant.atZone(ZoneId.systemDefault()));
    }

    public Cell count(long value) {
        return new Cell(Cell.Kind.NUMBER, number(value), value);
    }

    public Cell figure(Optional<Double> value) {
        return value.map(number -> new Cell(Cell.Kind.NUMBER, decimal(number), number))
                .orElseGet(() -> Cell.of(say("report_none")));
    }

    public Cell share(double percent) {
        return new Cell(Cell.Kind.SHARE, say("report_percent", Math.round(percent)), percent);
    }
}
