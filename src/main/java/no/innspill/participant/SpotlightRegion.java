package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Spotlights;
import no.innspill.page.Card;
import no.innspill.screen.Part;
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
    private final Ideas ideas;

    SpotlightRegion(Spotlights spotlights, Ideas ideas) {
        this.spotlights = spotlights;
        this.ideas = ideas;
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

    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        return touchedBy(changes) && mayDiffer(seen, changes) ? Region.super.parts(seen, changes) : List.of();
    }

    /** A card that comes leaves the light as it was; one that goes may have stood in it. */
    private boolean mayDiffer(Seen seen, Changes changes) {
        List<Long> ids = changes.ids(Kind.IDEA);
        return changes.any(Kind.SPOTLIGHT, Kind.CARDS)
                || seen.workshop().wall().spotlight().isPresent()
                || ideas.in(seen.workshop(), ids).stream()
                                .filter(idea -> !idea.isHidden())
                                .count()
                        < ids.size();
    }
}
