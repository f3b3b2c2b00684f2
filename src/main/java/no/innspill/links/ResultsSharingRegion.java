package no.innspill.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.page.ResultsLink;
import no.innspill.page.ResultsLinks;
import no.innspill.rule.StepKind;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import org.jspecify.annotations.Nullable;

/** Sharing the results when people part: the button that makes the link, and then the link, its QR code and the wall. */
@ApplicationScoped
public class ResultsSharingRegion implements Region {

    /**
     * @param open whether it is time to share them
     * @param link null where there is none
     * @param closing whether the wall has a place for it, which is the last step's
     * @param onWall whether the closing wall shows it
     */
    public record Sharing(String code, boolean open, @Nullable ResultsLink link, boolean closing, boolean onWall) {}

    @CheckedTemplate(basePath = "links")
    static class Templates {
        static native TemplateInstance sharing(Sharing sharing);
    }

    private final ResultsLinks links;

    ResultsSharingRegion(ResultsLinks links) {
        this.links = links;
    }

    @Override
    public String id() {
        return "results-sharing";
    }

    /** A program gives out nothing that lets others in, and is not told of it. */
    @Override
    public Optional<String> draw(Seen seen) {
        return seen.program()
                ? Optional.empty()
                : Optional.of(seen.render(Templates.sharing(new Sharing(
                        seen.code(),
                        seen.workshop().permissions().mayShareResults(),
                        links.of(seen.workshop()).orElse(null),
                        seen.kind() == StepKind.CLOSE,
                        seen.workshop().wall().showsResultsLink()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.has(Change.STAGE);
    }
}
