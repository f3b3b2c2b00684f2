package no.innspill.rehearsal;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.page.RehearsalMark;

/** Counts what is asked in rehearsals apart: how busy real rooms are can be told without them. */
@ApplicationScoped
class RehearsalFigures implements HttpServerMetricsTagsContributor {

    private static final Tags REAL = Tags.of("room", "real");
    private static final Tags PRETEND = Tags.of("room", "pretend");

    private final RehearsalMark mark;

    RehearsalFigures(RehearsalMark mark) {
        this.mark = mark;
    }

    @Override
    public Tags contribute(Context context) {
        return mark.isKnownAt(context.request().path()) ? PRETEND : REAL;
    }
}
