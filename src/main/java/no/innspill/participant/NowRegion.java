package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.page.Fragments;
import no.innspill.page.StepShown;
import no.innspill.page.StepStands;
import no.innspill.page.TimerShown;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** Where we are in the agenda, what to do now, the time, and whether one is done. */
@ApplicationScoped
class NowRegion implements Region {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance now(StepShown step, StepMode mode, StepStands stands, String code);
    }

    @Override
    public String id() {
        return "now";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        StepShown step =
                StepShown.of(seen.workshop(), seen.step(), seen.progress().timer(), seen.language(), seen.now());
        return Optional.of(
                seen.render(Templates.now(step, StepMode.of(seen), StepStands.of(seen, "board_ended"), seen.code())));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.TIMER);
    }

    /** Its words change with the whole board only. */
    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        return touchedBy(changes)
                ? List.of(Part.of(
                        "timer",
                        seen.render(
                                Fragments.timer(TimerShown.of(seen.progress().timer(), seen.now())))))
                : List.of();
    }
}
