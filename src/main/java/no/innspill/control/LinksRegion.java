package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.address.JoinAddress;
import no.innspill.desk.Changes;
import no.innspill.page.JoinShown;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.signin.SignInSettings;

/** Where people join, whether they still may, and the links to keep. */
@ApplicationScoped
public class LinksRegion implements Region {

    /**
     * @param addresses those the room may join at
     * @param shareable whether there are colleagues who can sign in
     */
    public record Links(
            String code,
            JoinShown join,
            List<String> addresses,
            String projector,
            boolean open,
            boolean ended,
            boolean shareable) {}

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance links(Links links);
    }

    private final JoinAddress addresses;
    private final SignInSettings signing;

    LinksRegion(JoinAddress addresses, SignInSettings signing) {
        this.addresses = addresses;
        this.signing = signing;
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
                signing.isOffered()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return false;
    }
}
