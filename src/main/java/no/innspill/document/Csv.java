package no.innspill.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.innspill.language.Language;

/**
 * A table as comma-separated values (RFC 4180).
 *
 * @param separator between cells
 * @param decimal in numbers
 * @param mark whether the file begins with a byte order mark, by which Excel knows UTF-8
 */
public record Csv(char separator, char decimal, boolean mark) {

    /** As Excel reads it where numbers have a comma. */
    public static final Csv NORWEGIAN = new Csv(';', ',', true);

    /** As Excel reads it where numbers have a point. */
    static final Csv ENGLISH = new Csv(',', '.', true);

    /** As programs read it. */
    public static final Csv PLAIN = new Csv(',', '.', false);

    /** Also those that other programs part cells by. */
    private static final String SPECIAL = ",;|\t\"\n\r";

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    public static Csv in(Language language) {
        return language == Language.EN ? ENGLISH : NORWEGIAN;
    }

    public byte[] write(Grid grid) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (mark) {
            out.writeBytes(MARK);
        }
        out.writeBytes(line(List.copyOf(grid.titles())));
        grid.rows().forEach(row -> out.writeBytes(line(row)));
        return out.toByteArray();
    }

    private byte[] line(List<Object> cells) {
        return (cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator))) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String cell(Object value) {
        return value instanceof Number number ? number(number) : quoted(FormulaGuard.text(value.toString()));
    }

    private String number(Number number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        return new DecimalFormat("0.#", symbols).format(number);
    }

    private String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
