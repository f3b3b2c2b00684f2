package no.innspill.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.innspill.language.Clusters;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.rule.PlanLimits;

/** What a copy is called: as the original is, and that it is a copy, in each language the title is in. */
final class CopyTitle {

    private static final String TITLE = "title";

    private CopyTitle() {}

    /** The plan as a file has it, with the title of a copy. */
    static JsonNode in(JsonNode plan) {
        ObjectNode copy = plan.deepCopy();
        copy.remove(List.of("date", "case_number"));
        if (copy.get(TITLE) instanceof ObjectNode texts) {
            texts.fieldNames()
                    .forEachRemaining(tag -> texts.put(tag, of(texts.get(tag).asText(), tag)));
        } else {
            copy.put(TITLE, of(copy.get(TITLE).asText(), copy.get("language").asText()));
        }
        return copy;
    }

    /** The plan under another title, in whatever language. */
    static JsonNode named(String title, JsonNode plan) {
        ObjectNode copy = plan.deepCopy();
        copy.put(TITLE, Clusters.cut(title, PlanLimits.TITLE).strip());
        return copy;
    }

    /** A title that leaves no room for the word is cut. */
    private static String of(String text, String tag) {
        Language language = Language.of(tag).orElseThrow();
        int room = PlanLimits.TITLE
                - Messages.say(language, "report_copy_title", "").length();
        return Messages.say(
                language, "report_copy_title", Clusters.cut(text, room).strip());
    }
}
