package no.innspill.tables;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** How the tables are getting on. */
@ApplicationScoped
public class TableProgressRegion implements Region {

    @CheckedTemplate(basePath = "tables")
    static class Templates {
        static native TemplateInstance tables(TablesShown tables, String code);
    }

    private final TablesReader reader;

    TableProgressRegion(TablesReader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return "tables";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return seen.workshop().plan().tables().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        seen.render(Templates.tables(reader.read(seen.workshop(), seen.language()), seen.code())));
    }

    /** All but the time and the wall: whatever is done at a table is the latest sign of life there. */
    @Override
    public boolean touchedBy(Changes changes) {
        return changes.all().stream().anyMatch(change -> change.kind() != Kind.TIMER && change.kind() != Kind.STAGE);
    }

    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        return seen.workshop().plan().tables().isEmpty() || !touchedBy(changes)
                ? List.of()
                : List.of(Part.of(id(), drawOrHold(seen)));
    }
}
