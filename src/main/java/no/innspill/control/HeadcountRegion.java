package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** Whether the ballots are those of the people in the room, and how long all is kept. */
@ApplicationScoped
public class HeadcountRegion implements Region {

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance turnout(TurnoutShown turnout, String keptUntil, String link);
    }

    private final TurnoutReader reader;
    private final Concerns concerns;

    HeadcountRegion(TurnoutReader reader, Concerns concerns) {
        this.reader = reader;
        this.concerns = concerns;
    }

    @Override
    public String id() {
        return "turnout";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.turnout(
                reader.read(seen.workshop(), seen.language()),
                concerns.keptUntil(seen.workshop(), seen.language()),
                concerns.link(seen.workshop(), seen.language()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.PEOPLE, Kind.TURNOUT, Kind.BALLOT);
    }
}
