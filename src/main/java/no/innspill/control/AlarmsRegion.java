package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.access.Power;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.tables.HelpWanted;

/**
 * What the facilitator should know without having asked. All of it has one place, which is always there and says how much
 * there is: so whatever comes or goes by itself moves nothing.
 */
@ApplicationScoped
public class AlarmsRegion implements Region {

    /** @param tables those that want help, for whoever can give it */
    public record Alarms(String code, List<String> concerns, List<HelpWanted> tables) {

        public int count() {
            return concerns.size() + tables.size();
        }
    }

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance alarms(Alarms alarms);
    }

    private final Concerns concerns;

    AlarmsRegion(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public String id() {
        return "alarms";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.alarms(new Alarms(
                seen.code(),
                concerns.of(seen.workshop(), seen.language()),
                seen.may(Power.LEAD) ? HelpWanted.in(seen) : List.of()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.HELP);
    }
}
