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

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance links(Links links);
    }

    private final JoinAddress addresses;
    private final SignInSettings signing;
    private final List<Region> owners;
    private final List<Region> leaders;

    LinksRegion(
            JoinAddress addresses, SignInSettings signing, NamedLinksRegion named, TokensRegion tokens, LogRegion log) {
        this.addresses = addresses;
        this.signing = signing;
        this.owners = List.of(named, tokens, log);
        this.leaders = List.of(log);
    }

    @Override
    public String id() {
        return "links";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        String projector = addresses.of(seen.workshop()) + "/w/" + seen.code() + "/projector?token="
                + seen.workshop().access().projectorToken();
        return Optional.of(seen.render(Templates.links(new Links(
                seen.code(),
                JoinShown.of(seen.workshop(), addresses),
                addresses.choices(seen.workshop()),
                projector,
                seen.workshop().settings().isDoorOpen(),
                seen.workshop().hasEnded(),
                signing.isOffered(),
                within(seen).map(region -> Drawn.of(region, seen)).toList()))));
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
        if (seen.may(Power.OWN)) {
            return owners.stream();
        }
        return seen.may(Power.LEAD) ? leaders.stream() : Stream.empty();
    }
}
