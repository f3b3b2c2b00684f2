package no.innspill.web;

import io.micrometer.core.instrument.Metrics;
import java.util.Locale;
import no.innspill.result.Refusal;

/** Counts what is turned down, by feature and code: there are as many as are declared, and none says anything of anybody. */
final class RefusalFigures {

    private RefusalFigures() {}

    static void count(Refusal refusal) {
        Metrics.counter("innspill.refusals", "feature", feature(refusal), "code", refusal.code())
                .increment();
    }

    /** {@code idea} for what {@code IdeaRefusal} declares. */
    private static String feature(Refusal refusal) {
        return refusal.getClass().getSimpleName().replace("Refusal", "").toLowerCase(Locale.ROOT);
    }
}
