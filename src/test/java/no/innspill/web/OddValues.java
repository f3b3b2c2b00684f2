package no.innspill.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innspill.Garbled;
import no.innspill.Samples;
import no.innspill.rule.BallotRule;
import no.innspill.rule.StepKind;
import no.innspill.rule.VoteMethod;
import no.innspill.wall.WallRequest;

/** Names that the resources ask for, and values that may stand there: right ones, nearly right ones and others. */
final class OddValues {

    private static final Pattern ASKED =
            Pattern.compile("\\.(?:text|number|numbers|all|flag|toggled|has|list|choice)\\(\\s*\"([a-z_]+)\"");

    private static final List<String> PLAIN = Stream.of(
                    Stream.of(
                            "0 1 2 3 5 30 -1 -0 +1 01 1.5 1e999 NaN Infinity 0x10 १२ true false toggle next back all up null undefined [] {} [1] nb nn en no join facilitator DELETE other personal"
                                    .split(" ")),
                    Stream.of(
                            "",
                            " ",
                            "9223372036854775807",
                            "9223372036854775808",
                            "-9223372036854775808",
                            "2147483648",
                            "1:2",
                            ":",
                            "1,2",
                            "{\"a\":[1]}",
                            "\uD83D",
                            "\uDE42\uD83D",
                            "a\u0000b",
                            "\u202E\u2066",
                            "x\r\nSet-Cookie: a=b",
                            "e\u0301".repeat(600),
                            "linje\n".repeat(60),
                            "Et vanlig innspill"),
                    words(StepKind.values()),
                    words(VoteMethod.values()),
                    words(BallotRule.values()),
                    words(WallRequest.values()),
                    Samples.naughty().stream(),
                    Samples.hard().stream().filter(text -> text.length() < 3000))
            .flatMap(some -> some)
            .toList();

    private final Map<String, List<String>> namesByOwner = new HashMap<>();
    private final List<String> allNames;
    private final Random random;

    OddValues(Random random) {
        this.random = random;
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                List<String> asked = ASKED.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
                namesByOwner.put(source.getFileName().toString().replace(".java", ""), asked);
                names.addAll(asked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        allNames = new ArrayList<>(names);
    }

    private static Stream<String> words(Enum<?>[] values) {
        return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT));
    }

    String name(String owner) {
        List<String> own = namesByOwner.getOrDefault(owner, List.of());
        return !own.isEmpty() && random.nextInt(10) < 7 ? pick(own) : pick(allNames);
    }

    String value(Map<String, String> ids) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> pick(List.copyOf(ids.values()));
            case 4 -> Garbled.of(pick(PLAIN), 1).findFirst().orElseThrow();
            case 5 -> random.nextInt(20) == 0 ? "x".repeat(70_000) : pick(PLAIN);
            default -> pick(PLAIN);
        };
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    boolean in(int times, int of) {
        return random.nextInt(of) < times;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
