package no.innspill;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What is left of something valid after it went through the wrong hands: the same each time, so that a fault can be found again. */
public final class Garbled {

    private static final List<String> ODD = Stream.of(
                    Samples.naughty().stream(),
                    Samples.hard().stream().filter(text -> text.length() < 500),
                    Stream.of(
                            "{",
                            "}",
                            "[",
                            "]",
                            ":",
                            "-",
                            "\"",
                            "'",
                            "\\",
                            "&a",
                            "*a",
                            "<<",
                            "null",
                            "-1",
                            "1e999",
                            "99999999999999999999"),
                    Stream.of("\n", "\t", "\u0000", "\uFEFF", "\uD83D", "%", "%00", ",", ";", "=", "..", "\r\n"))
            .flatMap(some -> some)
            .toList();

    private Garbled() {}

    /** So many versions of it. */
    public static Stream<String> of(String valid, int versions) {
        Random random = new Random(valid.hashCode());
        return Stream.generate(() -> once(valid, random)).limit(versions);
    }

    private static String once(String valid, Random random) {
        StringBuilder text = new StringBuilder(valid);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int place = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), place + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(place, end);
                case 1 -> text.insert(place, text.substring(place, end).repeat(3));
                case 2 -> text.setLength(place);
                case 3 -> text.replace(place, end, ODD.get(random.nextInt(ODD.size())));
                default -> text.insert(place, ODD.get(random.nextInt(ODD.size())));
            }
        }
        return text.toString();
    }
}
