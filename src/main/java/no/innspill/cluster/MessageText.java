package no.innspill.cluster;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.desk.Committed;

/**
 * How messages are written: words with spaces between. A node of the next version may say what this one does not know: of
 * a commit it takes then that everything may be different, and anything else it leaves alone.
 */
final class MessageText {

    /** PostgreSQL takes less than 8000 bytes; all that is written here is ASCII. */
    static final int LONGEST = 7900;

    private static final String SHOWN = "!";
    private static final String NONE = "-";
    private static final int RADIX = Character.MAX_RADIX;

    private MessageText() {}

    static String write(Message message) {
        if (message instanceof Message.Commit commit) {
            return write(commit.committed());
        } else if (message instanceof Message.Deleted deleted) {
            return words("deleted", deleted.node(), deleted.code());
        } else if (message instanceof Message.SignOut out) {
            return words("signout", out.node(), out.code(), out.controlHash(), out.hand() == null ? NONE : out.hand());
        } else if (message instanceof Message.Screens screens) {
            String owners = screens.owners().stream()
                    .map(owner -> Long.toString(owner, RADIX))
                    .collect(Collectors.joining(" "));
            return words(
                            "screens",
                            screens.node(),
                            screens.code(),
                            screens.view(),
                            String.valueOf(screens.table()),
                            screens.first() ? "first" : "more",
                            owners)
                    .strip();
        } else if (message instanceof Message.Wall wall) {
            return words("wall", wall.node(), wall.code(), wall.wall(), wall.shown());
        } else if (message instanceof Message.Hello hello) {
            return words("hello", hello.node());
        } else if (message instanceof Message.Alive alive) {
            return words("alive", alive.node());
        }
        return words("bye", ((Message.Bye) message).node());
    }

    private static String write(Committed committed) {
        String written = write(committed, committed.changes(), committed.shownChanges());
        return written.length() <= LONGEST ? written : write(withoutDetails(committed));
    }

    private static String write(Committed committed, Set<Change> changes, Set<Change> shown) {
        return Stream.concat(
                        Stream.of(
                                "commit",
                                committed.code(),
                                String.valueOf(committed.revision()),
                                String.valueOf(committed.shownRevision())),
                        changes.stream().map(change -> write(change) + (shown.contains(change) ? SHOWN : "")))
                .collect(Collectors.joining(" "));
    }

    private static String write(Change change) {
        return change.kind() + ":" + change.id() + (change.table() == 0 ? "" : ":" + change.table());
    }

    /** What is sure when nobody knows what a commit changed: anything may look different, and anybody may have lost a right. */
    static Committed withoutDetails(Committed committed) {
        return new Committed(
                committed.code(),
                committed.revision(),
                Set.of(Change.BOARD, Change.ACCESS),
                committed.shownRevision(),
                Set.of(Change.BOARD));
    }

    private static String words(String... words) {
        return String.join(" ", words);
    }

    /** Nothing where it is not one that this version knows. */
    static Optional<Message> read(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        try {
            return Optional.ofNullable(
                    switch (words.get(0)) {
                        case "commit" -> new Message.Commit(committed(words));
                        case "deleted" -> new Message.Deleted(words.get(1), words.get(2));
                        case "signout" -> new Message.SignOut(
                                words.get(1),
                                words.get(2),
                                words.get(3),
                                words.get(4).equals(NONE) ? null : words.get(4));
                        case "screens" -> new Message.Screens(
                                words.get(1),
                                words.get(2),
                                words.get(3),
                                Long.parseLong(words.get(4)),
                                words.get(5).equals("first"),
                                words.subList(6, words.size()).stream()
                                        .map(owner -> Long.parseLong(owner, RADIX))
                                        .collect(Collectors.toSet()));
                        case "wall" -> new Message.Wall(words.get(1), words.get(2), words.get(3), words.get(4));
                        case "hello" -> new Message.Hello(words.get(1));
                        case "alive" -> new Message.Alive(words.get(1));
                        case "bye" -> new Message.Bye(words.get(1));
                        default -> null;
                    });
        } catch (IndexOutOfBoundsException | IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    private static Committed committed(List<String> words) {
        Set<Change> changes = new HashSet<>();
        Set<Change> shown = new HashSet<>();
        boolean known = true;
        for (String word : words.subList(4, words.size())) {
            Optional<Change> change = change(word.replace(SHOWN, ""));
            change.ifPresent(changes::add);
            change.filter(seen -> word.endsWith(SHOWN)).ifPresent(shown::add);
            known &= change.isPresent();
        }
        Committed committed =
                new Committed(words.get(1), Long.parseLong(words.get(2)), changes, Long.parseLong(words.get(3)), shown);
        return known ? committed : withoutDetails(committed);
    }

    private static Optional<Change> change(String word) {
        String[] parts = word.split(":", 3);
        return Arrays.stream(Change.Kind.values())
                .filter(kind -> kind.name().equals(parts[0]))
                .findFirst()
                .map(kind ->
                        new Change(kind, Long.parseLong(parts[1]), parts.length > 2 ? Long.parseLong(parts[2]) : 0));
    }
}
