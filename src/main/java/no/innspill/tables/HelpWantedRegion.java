package no.innspill.tables;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.language.Worded;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.workshop.RoomTable;

/** On the control view: the tables that want help, the one that has waited longest first. */
@ApplicationScoped
public class HelpWantedRegion implements Region {

    @CheckedTemplate(basePath = "tables")
    static class Templates {
        static native TemplateInstance helpWanted(String code, List<Waiting> waiting);
    }

    /** @param since when they asked, in milliseconds since the epoch */
    record Waiting(int number, Worded label, long since) {}

    @Override
    public String id() {
        return "help-wanted";
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.HELP);
    }

    @Override
    public Optional<String> draw(Seen seen) {
        List<Waiting> waiting = seen.workshop().plan().tables().stream()
                .flatMap(table -> waiting(seen, table).stream())
                .sorted(Comparator.comparingLong(Waiting::since))
                .toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(seen.render(Templates.helpWanted(seen.code(), waiting)));
    }

    private static Optional<Waiting> waiting(Seen seen, RoomTable table) {
        return table.helpWantedAt()
                .map(since -> new Waiting(table.number(), seen.worded(table.label()), since.toEpochMilli()));
    }
}
