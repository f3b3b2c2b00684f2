package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.idea.Item;
import no.innspill.idea.Spotlights;
import no.innspill.page.Card;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** What stands in the light, or that everything is hidden. */
@ApplicationScoped
class SpotlightRegion implements Region {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance spotlight(Spot spot);
    }

    private final Spotlights spotlights;

    SpotlightRegion(Spotlights spotlights) {
        this.spotlights = spotlights;
    }

    @Override
    public String id() {
        return "spotlight";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        Optional<Item> lit = spotlights.of(seen.workshop());
        return Optional.of(seen.render(Templates.spotlight(new Spot(
                lit.map(item -> Card.of(seen.workshop(), item, seen.language())).orElse(null),
                !seen.progress().showsResults()
                        && lit.filter(item -> seen.step().covers(item.theme())).isPresent(),
                seen.progress().isCurtained()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.touchCards() || changes.has(Change.SPOTLIGHT);
    }
}
