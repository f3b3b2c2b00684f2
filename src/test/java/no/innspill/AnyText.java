package no.innspill;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.language.Cleaning;

/** Texts as nobody types them, put together from what people and programs have stumbled over: the same each time. */
public final class AnyText {

    private static final List<String> PIECES = pieces();

    private AnyText() {}

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(Samples.naughty());
        Samples.hard().stream().filter(text -> text.length() < 400).forEach(pieces::add);
        pieces.addAll(List.of("", " ", "\n", "\r", "\t", "\u2028", "\u0000", "\uD83D", "\uDE42", "\u0301", "\u200D"));
        pieces.addAll(List.of(
                "\u2067", "\u2069", "\u202E", "\uFEFF", "क्ष", "👩🏽‍🏫", "1. ", "- ", "• ", "ord ", "Setning. "));
        return pieces;
    }

    /** So many of them, from nothing to longer than any field takes. */
    public static Stream<String> some(int many) {
        Random random = new Random(20_261_128);
        return Stream.generate(() -> one(random)).limit(many);
    }

    /** So many as they are once they have been cleaned, and no longer than anything that is kept. */
    public static Stream<String> kept(int many) {
        return some(many).map(Cleaning::text).filter(text -> text.length() <= Cleaning.LONGEST);
    }

    private static String one(Random random) {
        int repeated = random.nextInt(40) == 0 ? 1 + random.nextInt(700) : 1;
        return IntStream.rangeClosed(0, random.nextInt(9))
                .mapToObj(i -> random.nextInt(5) == 0
                        ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                        : PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining())
                .repeat(repeated);
    }
}
