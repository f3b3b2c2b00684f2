package no.innspill.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.page.ResultsLink;
import no.innspill.page.ResultsLinks;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** The link to the results among the others that there are, with the way to take it back. */
@ApplicationScoped
public class ResultsLinkRegion implements Region {

    @CheckedTemplate(basePath = "links")
    static class Templates {
        static native TemplateInstance results(String code, ResultsLink link);
    }

    private final ResultsLinks links;

    ResultsLinkRegion(ResultsLinks links) {
        this.links = links;
    }

    @Override
    public String id() {
        return "results-link";
    }

    /** To a program, which would hand on more than its own token, it is not said. */
    @Override
    public Optional<String> draw(Seen seen) {
        return seen.program()
                ? Optional.empty()
                : links.of(seen.workshop()).map(link -> seen.render(Templates.results(seen.code(), link)));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
