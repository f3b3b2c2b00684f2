package no.innspill.undo;

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

/** What can be taken back. */
@ApplicationScoped
public class UndoRegion implements Region {

    @CheckedTemplate(basePath = "undo")
    static class Templates {
        static native TemplateInstance undo(List<Undoable> undo, String code);
    }

    private final UndoWords words;

    UndoRegion(UndoWords words) {
        this.words = words;
    }

    @Override
    public String id() {
        return "undo";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.undo(deeds(seen), seen.code())));
    }

    /** The owner takes back what anybody did; others see what was done with links like theirs. */
    private List<Undoable> deeds(Seen seen) {
        return words.of(
                seen.workshop(),
                deed -> (deed.isHelpers() || seen.may(Power.LEAD))
                        && seen.may(deed.what().needs()),
                seen.language());
    }

    /** What was done, or anything that may have made it impossible to take back. */
    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.DEED, Kind.IDEA, Kind.ROW, Kind.CARDS);
    }
}
