package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** How many there are and what they have done, on one line above the thing of the step. */
@ApplicationScoped
public class FiguresRegion implements Region {

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance figures(RoomFigures figures);
    }

    private final FiguresReader reader;

    FiguresRegion(FiguresReader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return "figures";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.figures(reader.in(seen.workshop()))));
    }

    /** All but the time may change one of the numbers. */
    @Override
    public boolean touchedBy(Changes changes) {
        return changes.all().stream().anyMatch(change -> change.kind() != Kind.TIMER && change.kind() != Kind.STAGE);
    }
}
