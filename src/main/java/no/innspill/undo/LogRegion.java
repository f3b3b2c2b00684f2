package no.innspill.undo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** What was done last, and with which link. */
@ApplicationScoped
public class LogRegion implements Region {

    private static final int SHOWN = 10;

    @CheckedTemplate(basePath = "undo")
    static class Templates {
        static native TemplateInstance log(List<LogLine> lines, String code);
    }

    private final LogWords words;

    LogRegion(LogWords words) {
        this.words = words;
    }

    @Override
    public String id() {
        return "log";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        List<LogLine> lines = words.of(seen.workshop(), SHOWN, seen.language());
        return lines.isEmpty() ? Optional.empty() : Optional.of(seen.render(Templates.log(lines, seen.code())));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.DEED);
    }
}
