package no.innspill.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code docs/protocol.md} says of addresses and fields.
 *
 * @param operations as they are written there: of some the beginning is left out ({@code DELETE …/rating})
 */
record ProtocolText(String text, Set<String> operations) {

    private static final Path FILE = Path.of("docs/protocol.md");
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern METHOD = Pattern.compile("GET|POST|DELETE");
    private static final Pattern OPERATION = Pattern.compile("(?:(GET|POST|DELETE) )?((?:…?/)[^ ?]*)(?:\\?.*)?");

    static ProtocolText read() {
        try {
            String text = Files.readString(FILE);
            Set<String> operations = new TreeSet<>();
            text.lines().forEach(line -> operations.addAll(operations(line)));
            return new ProtocolText(text, operations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In “`POST`, `DELETE /a`, `…/b`” both methods are meant of both. */
    private static Set<String> operations(String line) {
        Set<String> found = new TreeSet<>();
        List<String> methods = new ArrayList<>();
        boolean complete = false;
        for (MatchResult quoted : QUOTED.matcher(line).results().toList()) {
            String word = quoted.group(1);
            var operation = OPERATION.matcher(word);
            if (METHOD.matcher(word).matches()) {
                if (complete) {
                    methods.clear();
                    complete = false;
                }
                methods.add(word);
            } else if (operation.matches()) {
                if (operation.group(1) != null) {
                    if (complete) {
                        methods.clear();
                    }
                    methods.add(operation.group(1));
                }
                complete = true;
                methods.forEach(method -> found.add(method + " " + operation.group(2)));
            }
        }
        return found;
    }

    boolean tellsOf(String operation) {
        return operations.stream().anyMatch(told -> isMeant(told, operation));
    }

    static boolean isMeant(String told, String operation) {
        String[] is = operation.split(" ", 2);
        String[] said = told.split(" ", 2);
        return said[0].equals(is[0])
                && alternatives(said[1])
                        .anyMatch(
                                path -> path.startsWith("…") ? is[1].endsWith(path.substring(1)) : isThat(path, is[1]));
    }

    /** What the plan's lists have in common is told once. */
    private static Stream<String> alternatives(String path) {
        return path.contains("{list}")
                ? Stream.of("themes", "tags", "affiliations", "responsible", "horizons", "tables", "steps")
                        .map(list -> path.replace("{list}", list))
                : Stream.of(path);
    }

    private static boolean isThat(String told, String path) {
        return path.equals(told);
    }

    boolean names(String field) {
        return Pattern.compile("[`{\",?&]" + Pattern.quote(field) + "[`\"=]")
                .matcher(text)
                .find();
    }
}
