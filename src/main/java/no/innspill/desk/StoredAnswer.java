package no.innspill.desk;

import java.util.List;
import java.util.Map;
import no.innspill.result.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept for whoever asks again.
 *
 * @param refusal the name of the refusal, if it was refused
 * @param status its HTTP status; 0 in what earlier versions have kept
 */
record StoredAnswer(Map<String, Object> told, @Nullable String refusal, int status, List<Object> arguments) {

    /** A refusal of some feature, of which no more is known here than what is told. */
    private record Repeated(String name, int status) implements Refusal {}

    private static final int CONFLICT = 409;

    static StoredAnswer of(Answer answer) {
        Refusal refusal = answer.refusal();
        return new StoredAnswer(
                answer.told(),
                refusal == null ? null : refusal.name(),
                refusal == null ? 0 : refusal.status(),
                answer.arguments());
    }

    Answer answer() {
        return new Answer(
                told, refusal == null ? null : new Repeated(refusal, status == 0 ? CONFLICT : status), arguments);
    }
}
