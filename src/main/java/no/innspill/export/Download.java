package no.innspill.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.form.FileName;
import no.innspill.language.Messages;
import no.innspill.report.Facts;

/** Files to take along, named after the workshop, the day, the code and what they are: no two have the same name. */
final class Download {

    private Download() {}

    /** @param what the keys of the words for it */
    static Response of(Facts facts, List<String> what, String ending, String type, byte[] content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(facts, what, ending) + "\"")
                .build();
    }

    static String name(Facts facts, List<String> what, String ending) {
        String words = what.stream()
                .map(key -> FileName.plain(Messages.say(facts.language(), key)))
                .collect(Collectors.joining("-"));
        return Stream.of(
                        FileName.of(facts.title().text(), ""),
                        facts.read()
                                .atZone(ZoneId.systemDefault())
                                .toLocalDate()
                                .toString(),
                        facts.code().toLowerCase(Locale.ROOT),
                        words,
                        facts.language() == facts.own() ? "" : facts.language().tag())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-", "", "." + ending));
    }
}
