package no.innspill;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that people and programs have stumbled over, for whoever wants to try a field, a page or a format with them. */
public final class Samples {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})|\\\\x\\{([0-9A-F]+)}|\\\\n|\\\\t");

    /** A text, and how many characters people see in what is kept of it. */
    public record Counted(String text, int characters) {}

    private Samples() {}

    public static List<Counted> counted() {
        return read("characters.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .map(row -> new Counted(plain(row[1]), Integer.parseInt(row[0])))
                .toList();
    }

    /** The big list of naughty strings. */
    public static List<String> naughty() {
        try {
            List<String> strings = new ArrayList<>();
            for (JsonNode string :
                    new ObjectMapper().readTree(read("naughty.json")).get("strings")) {
                strings.add(string.asText());
            }
            return strings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that this product has stumbled over, and their sisters. */
    public static List<String> hard() {
        return read("hard.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Samples::plain)
                .flatMap(line -> line.startsWith("REPEAT ") ? Stream.of(repeated(line)) : Stream.of(line))
                .toList();
    }

    private static String repeated(String line) {
        String[] parts = line.split(" ", 3);
        return parts[2].repeat(Integer.parseInt(parts[1]));
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(found -> switch (found.group()) {
            case "\\n" -> "\n";
            case "\\t" -> "\t";
            default -> Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1), 16)));
        });
    }

    private static String read(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream("/texts/" + name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
