package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Changes;
import no.innspill.rule.StepKind;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** What is said where people only wait and listen. */
@ApplicationScoped
class IdleRegion implements Region {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance waiting(boolean curtained);
    }

    /** Nothing of what is hidden would stand there anyway. */
    private static final Set<StepKind> REST = EnumSet.of(StepKind.WELCOME, StepKind.PAUSE, StepKind.CLOSE);

    @Override
    public String id() {
        return "waiting";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        StepMode mode = StepMode.of(seen);
        boolean curtained = seen.progress().isCurtained();
        boolean rating = seen.progress().rates()
                && (!curtained || seen.workshop().permissions().showsRatings());
        return mode.themes() || mode.results() || rating
                ? Optional.empty()
                : Optional.of(seen.render(Templates.waiting(curtained && !REST.contains(seen.kind()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
