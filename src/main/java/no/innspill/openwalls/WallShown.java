package no.innspill.openwalls;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.form.Form;

/**
 * What one wall shows: so much of it as a picture of it needs that is made elsewhere of the same board.
 *
 * @param width of its window, in pixels as style sheets know them
 * @param height the same
 * @param full whether it has all of its screen
 * @param look how it has been made to look in the room: {@code name=value} with commas between
 * @param pages at which page each list of it is that has more than one, the first being 1: {@code element=page} with commas between
 */
public record WallShown(int width, int height, boolean full, String look, String pages) {

    private static final int LEAST = 160;
    private static final int MOST = 16_000;
    private static final int ENTRIES = 40;
    private static final Pattern ENTRY = Pattern.compile("[a-z][a-z0-9-]{0,39}(?:=[a-z0-9]{1,8})?");
    private static final String BETWEEN = ":";
    private static final String NONE = "-";

    /** Nothing where the fields say what no wall of ours would. */
    static Optional<WallShown> in(Form form) {
        return of(
                form.number("width"), form.number("height"), form.flag("full"), form.text("look"), form.text("pages"));
    }

    private static Optional<WallShown> of(
            Optional<Long> width, Optional<Long> height, boolean full, String look, String pages) {
        return isSize(width) && isSize(height) && isList(look) && isList(pages)
                ? Optional.of(new WallShown(
                        width.orElseThrow().intValue(), height.orElseThrow().intValue(), full, look, pages))
                : Optional.empty();
    }

    private static boolean isSize(Optional<Long> pixels) {
        return pixels.filter(many -> many >= LEAST && many <= MOST).isPresent();
    }

    private static boolean isList(String text) {
        List<String> entries = List.of(text.split(",", ENTRIES + 1));
        return text.isEmpty()
                || (entries.size() <= ENTRIES
                        && entries.stream()
                                .allMatch(entry -> ENTRY.matcher(entry).matches()));
    }

    /** As another node reads it. */
    public static String word(Optional<WallShown> wall) {
        return wall.map(shown -> Stream.of(shown.width, shown.height, shown.full, shown.look, shown.pages)
                        .map(String::valueOf)
                        .collect(Collectors.joining(BETWEEN)))
                .orElse(NONE);
    }

    /** Nothing where it is not what {@link #word} writes of a wall. */
    public static Optional<WallShown> ofWord(String word) {
        String[] parts = word.split(BETWEEN, -1);
        return parts.length == 5
                ? of(Form.parse(parts[0]), Form.parse(parts[1]), Boolean.parseBoolean(parts[2]), parts[3], parts[4])
                : Optional.empty();
    }
}
