package no.innspill.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.innspill.result.Refusal;
import no.innspill.result.Result;

/** What became of a command: done, or turned down with a reason. */
public sealed interface Outcome {

    /**
     * @param answer what the caller is told, as it will be written in JSON
     * @param changes what is different now; empty if everything was so already
     */
    record Accepted(Map<String, Object> answer, Set<Change> changes) implements Outcome {

        /** The same, with one thing more that is different. */
        public Accepted and(Change change) {
            Set<Change> more = new HashSet<>(changes);
            more.add(change);
            return new Accepted(answer, more);
        }
    }

    record Refused(Refusal refusal, List<Object> arguments) implements Outcome {}

    static Outcome accepted(Map<String, Object> answer, Change... changes) {
        return new Accepted(answer, Set.of(changes));
    }

    static Outcome accepted(Change... changes) {
        return new Accepted(Map.of(), Set.of(changes));
    }

    /** What is done with a thing if it is there; else why there is none. */
    static <T> Outcome of(Result<T> result, Function<? super T, Outcome> then) {
        if (result instanceof Result.Refused<T> refused) {
            return refused(refused);
        }
        return then.apply(result.orElseThrow());
    }

    static Outcome refused(Result.Refused<?> why) {
        return new Refused(why.refusal(), why.arguments());
    }

    static Outcome refused(Refusal refusal, Object... arguments) {
        return new Refused(refusal, List.of(arguments));
    }
}
