package no.innspill.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.conversation.Conversation.Agreement;
import no.innspill.conversation.Conversation.Comment;

/**
 * Reads a folder with the files of a Polis export: {@code comments.csv} (columns {@code timestamp}, {@code comment-id},
 * {@code author-id}, {@code comment-body}), {@code votes.csv} ({@code comment-id}, {@code voter-id}, {@code vote}: 1 is
 * agree, -1 disagree, 0 pass) and {@code summary.csv} with the {@code topic}. Further columns and rows are ignored.
 */
final class ConversationFiles {

    private static final String AGREE = "1";

    /** A file that cannot be read as one of a conversation; the message names the file and the row. */
    static final class Faulty extends IOException {
        private static final long serialVersionUID = 1L;

        Faulty(String file, long row, String what) {
            super(file + ", row " + row + ": " + what);
        }
    }

    private interface Row {
        void read(Map<String, String> row, long number) throws Faulty;
    }

    private final Path folder;

    ConversationFiles(Path folder) {
        this.folder = folder;
    }

    Conversation read() throws IOException {
        List<Comment> comments = comments();
        Set<String> known = new HashSet<>();
        comments.forEach(comment -> known.add(comment.id()));
        Set<String> voters = new HashSet<>();
        List<Agreement> agreements = agreements(known, voters);
        return new Conversation(topic(), comments, voters, agreements);
    }

    private List<Comment> comments() throws IOException {
        List<Comment> comments = new ArrayList<>();
        each("comments.csv", (row, number) -> {
            try {
                comments.add(new Comment(
                        field(row, "comment-id", number),
                        field(row, "author-id", number),
                        field(row, "comment-body", number),
                        Long.parseLong(field(row, "timestamp", number))));
            } catch (NumberFormatException e) {
                throw new Faulty("comments.csv", number, "timestamp is not a number");
            }
        });
        comments.sort(Comparator.comparingLong(Comment::at));
        return comments;
    }

    private static String field(Map<String, String> row, String name, long number) throws Faulty {
        String value = row.get(name);
        if (value == null) {
            throw new Faulty("comments.csv", number, name + " is missing");
        }
        return value;
    }

    private List<Agreement> agreements(Set<String> comments, Set<String> voters) throws IOException {
        List<Agreement> agreements = new ArrayList<>();
        each("votes.csv", (row, number) -> {
            String comment = row.getOrDefault("comment-id", "");
            String voter = row.getOrDefault("voter-id", "");
            if (voter.isEmpty() || !comments.contains(comment)) {
                throw new Faulty("votes.csv", number, "no voter, or no comment " + comment);
            }
            voters.add(voter);
            if (row.getOrDefault("vote", "").equals(AGREE)) {
                agreements.add(new Agreement(voter, comment));
            }
        });
        return agreements;
    }

    /** The conversation's topic, or the folder's name if nothing says one. */
    private String topic() throws IOException {
        Path summary = folder.resolve("summary.csv");
        if (Files.exists(summary)) {
            ObjectReader lines = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);
            try (MappingIterator<String[]> rows = lines.readValues(summary.toFile())) {
                while (rows.hasNextValue()) {
                    String[] row = rows.nextValue();
                    if (row.length > 1 && row[0].equals("topic")) {
                        return row[1];
                    }
                }
            }
        }
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    private void each(String file, Row reading) throws IOException {
        ObjectReader reader = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader());
        long number = 1;
        try (MappingIterator<Map<String, String>> rows =
                reader.readValues(folder.resolve(file).toFile())) {
            while (rows.hasNextValue()) {
                number++;
                reading.read(rows.nextValue(), number);
            }
        } catch (JsonProcessingException e) {
            throw new Faulty(file, number, e.getOriginalMessage());
        }
    }
}
