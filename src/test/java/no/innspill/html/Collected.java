package no.innspill.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.innspill.OpenScreen;
import no.innspill.Person;

/** Pages and pieces of pages, each kind of them once: those that differ in ids and figures alone are the same. */
final class Collected {

    /** What a piece stands in, where it may not stand by itself. */
    private static final Map<String, String> AROUND = Map.of(
            "li", "<ul>%s</ul>",
            "tr", "<table>%s</table>",
            "tbody", "<table>%s</table>",
            "dt", "<dl>%s</dl>",
            "dd", "<dl><dt>x</dt>%s</dl>",
            "td", "<table><tr>%s</tr></table>",
            "option", "<select>%s</select>");

    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<String> places = new ArrayList<>();

    /** @return whether it was a page */
    boolean page(String where, Response answer) {
        boolean isPage = String.valueOf(answer.contentType()).startsWith("text/html");
        if (isPage) {
            keep(where, answer.asString());
        }
        return isPage;
    }

    void piece(String where, String html) {
        String element = html.strip().replaceAll("(?s)^<(\\w+).*", "$1");
        String body = AROUND.getOrDefault(element, "%s").replace("%s", html);
        boolean whole = element.equals("main");
        keep(
                where + " (a piece)",
                "<!DOCTYPE html>\n<html lang=\"nb\">\n<head><meta charset=\"utf-8\"><title>x</title></head>\n<body>"
                        + (whole ? body : "<main><h1>x</h1>" + body + "</main>") + "</body>\n</html>");
    }

    void board(Person who, String address) {
        piece(address, who.get(address).jsonPath().getString("html"));
    }

    void frames(String where, OpenScreen screen) {
        for (JsonNode frame : screen.frames()) {
            for (JsonNode part : frame.path("parts")) {
                if (part.has("html")) {
                    piece(
                            where + " " + part.path("id").asText(),
                            part.path("html").asText());
                }
            }
        }
    }

    private static final Pattern FIGURES = Pattern.compile("\\d+|\"[A-Za-z0-9_-]{22}\"");

    private void keep(String where, String html) {
        if (pages.putIfAbsent(FIGURES.matcher(html).replaceAll("0"), html) == null) {
            places.add(where);
        }
    }

    List<String> pages() {
        return List.copyOf(pages.values());
    }

    String place(int page) {
        return places.get(page);
    }
}
