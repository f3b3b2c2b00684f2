package no.innspill.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innspill.conversation.Conversation.Comment;
import no.innspill.conversation.Conversation.Opinion;
import no.innspill.conversation.Conversation.Word;
import no.innspill.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder with the files of a Polis export: {@code comments.csv} (columns {@code timestamp}, {@code comment-id},
 * {@code author-id}, {@code comment-body}, {@code moderated}: -1 is rejected), {@code votes.csv} ({@code timestamp},
 * {@code comment-id}, {@code voter-id}, {@code vote}: 1 is agree, -1 disagree, 0 pass) and {@code summary.csv} with the
 * {@code topic}, the {@code url} and perhaps the {@code license}. Where that is not there, it is looked for in a file
 * {@code LICENSE} or {@code README.md}. Further columns and rows are ignored.
 */
final class ConversationFiles {

    private static final Map<String, Word> WORDS = Map.of("1", Word.AGREE, "-1", Word.DISAGREE, "0", Word.PASS);
    private static final String REJECTED = "-1";

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
        ConversationSummary summary = ConversationSummary.in(folder);
        return new Conversation(summary.topic(), summary.source(), summary.licence(), comments, opinions(known));
    }

    private List<Comment> comments() throws IOException {
        List<Comment> comments = new ArrayList<>();
        each("comments.csv", (row, number) -> {
            try {
                comments.add(new Comment(
                        field(row, "comment-id", number),
                        field(row, "author-id", number),
                        field(row, "comment-body", number),
                        Dates.moment(Long.parseLong(field(row, "timestamp", number)))
                                .orElseThrow(() -> new Faulty("comments.csv", number, "timestamp is no such moment"))
                                .toEpochMilli(),
                        row.getOrDefault("moderated", "").equals(REJECTED)));
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

    /** Who says something else later means that: by the time, or where there is none by the order of the rows. */
    private List<Opinion> opinions(Set<String> comments) throws IOException {
        List<Opinion> said = new ArrayList<>();
        each("votes.csv", (row, number) -> {
            String comment = row.getOrDefault("comment-id", "");
            String voter = row.getOrDefault("voter-id", "");
            if (voter.isEmpty() || !comments.contains(comment)) {
                throw new Faulty("votes.csv", number, "no voter, or no comment " + comment);
            }
            @Nullable Word word = WORDS.get(row.getOrDefault("vote", ""));
            if (word != null) {
                said.add(new Opinion(voter, comment, word, moment(row)));
            }
        });
        said.sort(Comparator.comparingLong(Opinion::at));
        Map<Map.Entry<String, String>, Opinion> last = new LinkedHashMap<>();
        for (Opinion opinion : said) {
            Map.Entry<String, String> about = Map.entry(opinion.voter(), opinion.comment());
            last.remove(about);
            last.put(about, opinion);
        }
        return List.copyOf(last.values());
    }

    private static long moment(Map<String, String> row) {
        String written = row.getOrDefault("timestamp", "");
        return written.matches("[0-9]{1,15}")
                ? Dates.moment(Long.parseLong(written))
                        .map(Instant::toEpochMilli)
                        .orElse(0L)
                : 0;
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
