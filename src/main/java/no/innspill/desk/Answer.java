package no.innspill.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a caller is told about a command, the first time and each time it repeats itself.
 *
 * @param told the answer's fields when it was done
 * @param refusal the reason when it was turned down
 * @param arguments what the reason's words need
 */
public record Answer(Map<String, Object> told, @Nullable Refusal refusal, List<Object> arguments) {

    static Answer to(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return new Answer(Map.of(), refused.refusal(), refused.arguments());
        }
        return new Answer(((Outcome.Accepted) outcome).answer(), null, List.of());
    }

    /** Every acknowledgement says how far the workshop has come with it: by that a page knows that the answer is one. */
    Answer at(long revision) {
        if (refusal != null || told.containsKey("revision")) {
            return this;
        }
        Map<String, Object> with = new LinkedHashMap<>(told);
        with.put("revision", revision);
        return new Answer(with, null, arguments);
    }

    public static Answer refused(Refusal refusal, Object... arguments) {
        return new Answer(Map.of(), refusal, List.of(arguments));
    }

    public Optional<Refusal> refused() {
        return Optional.ofNullable(refusal);
    }
}
