package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.language.Worded;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** That a table has this step for itself, which one, and its theme of the round where tables take turns. */
@ApplicationScoped
class TableRegion implements Region {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance table(Worded label, List<ThemeShown> turns);
    }

    @Override
    public String id() {
        return "at-table";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return seen.workshop()
                .plan()
                .table(seen.viewpoint().table())
                .map(table -> seen.render(Templates.table(
                        seen.worded(table.label()),
                        ThemeShown.turnsOf(seen.workshop(), seen.step(), table, seen.language()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
