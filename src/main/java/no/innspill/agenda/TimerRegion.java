package no.innspill.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.page.TimerShown;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** The time that is left, and how it is changed. */
@ApplicationScoped
public class TimerRegion implements Region {

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance timer(TimerShown timer, String code);
    }

    @Override
    public String id() {
        return "time";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        TimerShown timer = TimerShown.of(seen.progress().timer(), seen.now());
        return Optional.of(seen.render(Templates.timer(timer, seen.code())));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.TIMER);
    }
}
