package no.innspill.conversation;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innspill.language.Clusters;

/**
 * What a conversation says of itself.
 *
 * @param topic the name of its folder, where nothing says what it is about
 * @param source its address; empty if none is known
 * @param licence on what terms it may be used, likewise
 */
record ConversationSummary(String topic, String source, String licence) {

    private static final List<String> LICENCES = List.of("LICENSE", "LICENSE.txt", "LICENSE.md", "README.md");
    private static final Pattern LICENCE = Pattern.compile("(?i)\\bCC[ -](BY|0)|licen[cs]e");
    private static final int LONGEST = 600;

    static ConversationSummary in(Path folder) throws IOException {
        Map<String, String> said = said(folder);
        String folderName = folder.toAbsolutePath().normalize().getFileName().toString();
        return new ConversationSummary(
                said.getOrDefault("topic", folderName), said.getOrDefault("url", ""), licence(folder, said));
    }

    /** What the conversation says of itself, by name. */
    private static Map<String, String> said(Path folder) throws IOException {
        Map<String, String> summary = new HashMap<>();
        Path file = folder.resolve("summary.csv");
        if (Files.exists(file)) {
            ObjectReader lines = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);
            try (MappingIterator<String[]> rows = lines.readValues(file.toFile())) {
                while (rows.hasNextValue()) {
                    String[] row = rows.nextValue();
                    if (row.length > 1) {
                        summary.putIfAbsent(row[0], row[1]);
                    }
                }
            }
        }
        return summary;
    }

    /** The row that says so, or the first paragraph of a file beside it that speaks of one. */
    private static String licence(Path folder, Map<String, String> summary) throws IOException {
        String said = summary.getOrDefault("license", summary.getOrDefault("licence", ""));
        for (String name : LICENCES) {
            Path file = folder.resolve(name);
            if (said.isEmpty() && Files.isRegularFile(file)) {
                said = Stream.of(Files.readString(file).split("\\R\\s*\\R"))
                        .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                        .filter(paragraph -> LICENCE.matcher(paragraph).find())
                        .findFirst()
                        .orElse("");
            }
        }
        return Clusters.cut(said, LONGEST);
    }
}
