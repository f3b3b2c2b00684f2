package no.innspill.tables;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** On the board of a table: asking for help, and whether somebody is on the way. */
@ApplicationScoped
public class HelpRegion implements Region {

    @CheckedTemplate(basePath = "tables")
    static class Templates {
        static native TemplateInstance help(String code, boolean wanted);
    }

    @Override
    public String id() {
        return "help";
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.HELP);
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return seen.workshop()
                .plan()
                .table(seen.viewpoint().table())
                .filter(table -> !seen.workshop().hasEnded())
                .map(table -> seen.render(
                        Templates.help(seen.code(), table.helpWantedAt().isPresent())));
    }
}
