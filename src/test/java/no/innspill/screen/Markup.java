package no.innspill.screen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML as one reads it from the top: each text with the elements it stands in, and forms with what is in them. */
final class Markup {

    private static final Set<String> EMPTY = Set.of(
            "input", "br", "img", "meta", "link", "col", "hr", "path", "rect", "circle", "line", "use", "!doctype");
    private static final Pattern PIECE = Pattern.compile("<(/?)([!a-zA-Z0-9]+)((?:\"[^\"]*\"|[^>\"])*)>|([^<]+)");

    record Text(String text, List<String> within) {}

    private Markup() {}

    static List<Text> texts(String html) {
        List<Text> texts = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher piece = PIECE.matcher(html);
        while (piece.find()) {
            if (piece.group(4) != null) {
                texts.add(new Text(piece.group(4), List.copyOf(open)));
            } else if (!piece.group(1).isEmpty()) {
                while (!open.isEmpty() && !open.peek().startsWith(piece.group(2))) {
                    open.pop();
                }
                open.poll();
            } else if (!EMPTY.contains(piece.group(2).toLowerCase(Locale.ROOT))
                    && !piece.group(3).endsWith("/")) {
                open.push(piece.group(2) + piece.group(3));
            }
        }
        return texts;
    }

    static List<String> all(String html, String element) {
        return Pattern.compile("<" + element + "\\b.*?</" + element + ">", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
