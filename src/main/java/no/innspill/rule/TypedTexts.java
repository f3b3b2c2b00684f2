package no.innspill.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.result.Result;
import no.innspill.rule.PlanText.Cleaned;

/** The texts of a form, cleaned and measured before the desk: however long that takes, nobody in the room waits for it. */
public final class TypedTexts {

    private final Map<String, Cleaned> lines = new HashMap<>();
    private final Map<String, Cleaned> paragraphs = new HashMap<>();

    private TypedTexts() {}

    /** @param paragraphs the field whose text keeps its line breaks; of others each line may be a text */
    public static TypedTexts of(Map<String, List<String>> fields, String paragraphs) {
        TypedTexts texts = new TypedTexts();
        fields.forEach((field, values) -> values.forEach(value -> {
            if (field.equals(paragraphs)) {
                texts.paragraphs.computeIfAbsent(value, Cleaned::paragraphs);
            } else {
                texts.lines.computeIfAbsent(value, Cleaned::line);
                value.lines().forEach(line -> texts.lines.computeIfAbsent(line, Cleaned::line));
            }
        }));
        return texts;
    }

    public Result<String> line(String typed, int limit) {
        Cleaned known = lines.get(typed);
        return known == null ? PlanText.line(typed, limit) : known.within(limit);
    }

    public Result<String> required(String typed, int limit) {
        return PlanText.required(line(typed, limit));
    }

    public Result<String> paragraphs(String typed, int limit) {
        Cleaned known = paragraphs.get(typed);
        return known == null ? PlanText.paragraphs(typed, limit) : known.within(limit);
    }
}
