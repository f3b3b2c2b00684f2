package no.innspill.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innspill.capability.NamedLink;
import no.innspill.capability.NamedLinks;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.language.Times;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** Who has a link with less power than the owner's: listed, made, renewed and revoked. */
@ApplicationScoped
public class NamedLinksRegion implements Region {

    public record Helpers(String code, List<Shown> links) {}

    /** @param seen when whoever has it was last here, as they say it; empty if never */
    public record Shown(long id, String name, String kindKey, String seen) {}

    @CheckedTemplate(basePath = "links")
    static class Templates {
        static native TemplateInstance helpers(Helpers helpers);

        static native TemplateInstance seen(long link, String seen);
    }

    private final NamedLinks links;
    private final Clock clock;

    NamedLinksRegion(NamedLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "helpers";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        List<Shown> shown = links.of(seen.workshop()).stream()
                .map(link -> shown(link, seen))
                .toList();
        return Optional.of(seen.render(Templates.helpers(new Helpers(seen.code(), shown))));
    }

    private Shown shown(NamedLink link, Seen seen) {
        return new Shown(
                link.id(),
                link.name(),
                "link_is_" + link.kind().word(),
                link.seenAt()
                        .map(at -> Times.lately(at.atZone(clock.getZone()), LocalDate.now(clock), seen.language()))
                        .orElse(""));
    }

    /** When each was last here, as it is said anew from time to time. */
    public List<Part> lately(Seen seen) {
        return links.of(seen.workshop()).stream()
                .map(link -> shown(link, seen))
                .map(link -> Part.of("seen-" + link.id(), seen.render(Templates.seen(link.id(), link.seen()))))
                .toList();
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.ACCESS);
    }
}
