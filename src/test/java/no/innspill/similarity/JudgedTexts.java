package no.innspill.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Ideas that somebody has sorted by hand, room by room. In the files a line is {@code group: text}, with {@code -} for an
 * idea that belongs to no other, {@code # title} for the next room, and {@code ≠ one other} for groups that wish the
 * opposite of each other.
 */
record JudgedTexts(String title, List<String> groups, List<String> texts, List<List<String>> opposites) {

    static List<JudgedTexts> in(String file) {
        List<JudgedTexts> rooms = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("# ")) {
                rooms.add(new JudgedTexts(line.substring(2), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("≠ ")) {
                last(rooms).opposites.add(List.of(line.substring(2).split(" ", -1)));
            } else {
                last(rooms).add(line.split(": ", 2));
            }
        }
        return rooms;
    }

    static List<String> lines(String file) {
        try (InputStream stream = JudgedTexts.class.getResourceAsStream("/similarity/" + file + ".txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JudgedTexts last(List<JudgedTexts> rooms) {
        return rooms.get(rooms.size() - 1);
    }

    private void add(String[] judged) {
        groups.add(judged[0].equals("-") ? "alone-" + texts.size() : judged[0]);
        texts.add(judged[1]);
    }

    Likeness likeness() {
        return Likeness.of(compared(), List.of(title));
    }

    List<ComparedText> compared() {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new ComparedText(i, texts.get(i)))
                .toList();
    }

    boolean together(long one, long other) {
        return groups.get((int) one).equals(groups.get((int) other));
    }

    boolean opposed(long one, long other) {
        List<String> pair = List.of(groups.get((int) one), groups.get((int) other));
        return opposites.stream().anyMatch(pair::containsAll);
    }
}
