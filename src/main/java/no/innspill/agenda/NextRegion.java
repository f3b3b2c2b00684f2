package no.innspill.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.language.Worded;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** On to the next step, which is called by its name, and back to the one before. */
@ApplicationScoped
public class NextRegion implements Region {

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance next(Worded next, boolean first, long step, String code);
    }

    @Override
    public String id() {
        return "go";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        Worded next = seen.workshop()
                .plan()
                .neighbour(seen.workshop().progress().step(), 1)
                .map(step -> seen.worded(step.title()))
                .orElse(Worded.NONE);
        return Optional.of(seen.render(
                Templates.next(next, seen.step().position() == 0, seen.step().id(), seen.code())));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
