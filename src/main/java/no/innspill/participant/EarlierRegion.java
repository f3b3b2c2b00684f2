package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Changes;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** What the step builds on, folded: it is there for whoever wants it, and out of the way of what is to be done. */
class EarlierRegion implements Region {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance earlier(List<String> regions);
    }

    private final List<Region> regions;

    private EarlierRegion(List<Region> regions) {
        this.regions = regions;
    }

    static Region of(Region... regions) {
        return new EarlierRegion(List.of(regions));
    }

    @Override
    public String id() {
        return "earlier";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        List<String> drawn =
                regions.stream().flatMap(region -> region.draw(seen).stream()).toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(seen.render(Templates.earlier(drawn)));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return regions.stream().anyMatch(region -> region.touchedBy(changes));
    }

    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        return regions.stream()
                .flatMap(region -> region.parts(seen, changes).stream())
                .toList();
    }
}
