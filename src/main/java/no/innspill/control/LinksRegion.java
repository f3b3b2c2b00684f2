package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.access.Power;
import no.innspill.address.JoinAddress;
import no.innspill.desk.Changes;
import no.innspill.links.NamedLinksRegion;
import no.innspill.links.ResultsLinkRegion;
import no.innspill.links.TokensRegion;
import no.innspill.page.JoinShown;
import no.innspill.screen.Drawn;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.signin.SignInSettings;
import no.innspill.undo.LogRegion;

/** Where people join, whether they still may, the links to keep, who else has one, and what was done with them. */
@ApplicationScoped
public class LinksRegion implements Region {

    /**
     * @param addresses those the room may join at
     * @param shareable whether there are colleagues who can sign in
     * @param within what is drawn by itself among the links to keep
     */
    public record Links(
            String code,
            JoinShown join,
            List<String> addresses,
            String projector,
            boolean open,
            boolean ended,
            boolean shareable,
            List<Drawn> within) {}

    /** What is drawn by itself among the links to keep, and what a link has to be good for that shows it. */
    private record Within(Region region, Power needs) {}

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance links(Links links);
    }

    private final JoinAddress addresses;
    private final SignInSettings signing;
    private final List<Within> within;

    LinksRegion(
            JoinAddress addresses,
            SignInSettings signing,
            ResultsLinkRegion results,
            NamedLinksRegion named,
            TokensRegion tokens,
            LogRegion log) {
        this.addresses = addresses;
        this.signing = signing;
        this.within = List.of(
                new Within(results, Power.LEAD),
                new Within(named, Power.OWN),
                new Within(tokens, Power.OWN),
                new Within(log, Power.LEAD));
    }

    @Override
    public String id() {
        return "links";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.links(new Links(
                seen.code(),
                JoinShown.of(seen.workshop(), addresses),
                addresses.choices(seen.workshop()),
                projector(seen),
                seen.workshop().settings().isDoorOpen(),
                seen.workshop().hasEnded(),
                signing.isOffered(),
                within(seen).map(region -> Drawn.of(region, seen)).toList()))));
    }

    /** Lets in whoever has it; to a program, which would hand on more than its own token, it says no more than where. */
    private String projector(Seen seen) {
        String page = addresses.of(seen.workshop()) + "/w/" + seen.code() + "/projector";
        return seen.program()
                ? page
                : page + "?token=" + seen.workshop().access().projectorToken();
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }

    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        return within(seen)
                .flatMap(region -> region.parts(seen, changes).stream())
                .toList();
    }

    private Stream<Region> within(Seen seen) {
        return within.stream().filter(one -> seen.may(one.needs())).map(Within::region);
    }
}
