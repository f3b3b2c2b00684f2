package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.address.JoinAddress;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.page.JoinShown;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;

/** Who has come in, and where they come in. */
@ApplicationScoped
public class ArrivalsRegion implements Region {

    /** @param addresses those the room may join at, where there are several */
    public record Arrivals(String code, JoinShown join, List<String> addresses, boolean first) {}

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance arrivals(Arrivals arrivals, RoomFigures figures);

        static native TemplateInstance come(RoomFigures figures);
    }

    private final JoinAddress addresses;
    private final FiguresReader figures;

    ArrivalsRegion(JoinAddress addresses, FiguresReader figures) {
        this.addresses = addresses;
        this.figures = figures;
    }

    @Override
    public String id() {
        return "arrivals";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.arrivals(
                new Arrivals(
                        seen.code(),
                        JoinShown.of(seen.workshop(), addresses),
                        addresses.choices(seen.workshop()),
                        seen.step().position() == 0),
                figures.in(seen.workshop()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.PEOPLE);
    }

    /** Only the number: the code that somebody is just reading out stays as it is. */
    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        return touchedBy(changes)
                ? List.of(Part.of("come", seen.render(Templates.come(figures.in(seen.workshop())))))
                : List.of();
    }
}
