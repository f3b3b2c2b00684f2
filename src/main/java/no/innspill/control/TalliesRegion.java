package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innspill.affiliation.SupportReach;
import no.innspill.desk.Change;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.page.Rankings;
import no.innspill.page.ThemeRanking;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.workshop.Viewpoint;

/** How the votes stand, for the facilitator alone, and what can be done with them once they are out. */
@ApplicationScoped
public class TalliesRegion implements Region {

    /**
     * @param kind of the step
     * @param results whether they are out
     * @param support whether support by affiliation is out with them
     * @param affiliations whether people could choose one
     * @param places whether the results will be revealed place by place
     * @param shortOf why support by affiliation would say nothing on the wall, or empty
     */
    public record Votes(
            String code,
            long step,
            String kind,
            boolean ended,
            boolean results,
            boolean support,
            boolean affiliations,
            boolean places,
            String shortOf) {}

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance ballots(List<ThemeRanking> rankings, Votes votes);

        static native TemplateInstance tallies(List<ThemeRanking> rankings, Votes votes);
    }

    private final Rankings rankings;
    private final SupportReach reach;

    TalliesRegion(Rankings rankings, SupportReach reach) {
        this.rankings = rankings;
        this.reach = reach;
    }

    @Override
    public String id() {
        return "ballots";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.ballots(rankings(seen), votes(seen))));
    }

    /** The ballots, who could cast one, and what they are about. */
    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.IDEA, Kind.CARDS, Kind.BALLOT, Kind.TURNOUT, Kind.PEOPLE, Kind.REVEAL);
    }

    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        if (changes.has(Change.REVEAL)) {
            return List.of(Part.of(id(), seen.render(Templates.ballots(rankings(seen), votes(seen)))));
        }
        return touchedBy(changes)
                ? List.of(Part.of("tallies", seen.render(Templates.tallies(rankings(seen), votes(seen)))))
                : List.of();
    }

    private List<ThemeRanking> rankings(Seen seen) {
        return rankings.upTo(seen.workshop(), seen.step(), Viewpoint.EVERYWHERE, seen.language());
    }

    private Votes votes(Seen seen) {
        return new Votes(
                seen.code(),
                seen.step().id(),
                seen.kind().name().toLowerCase(Locale.ROOT),
                seen.workshop().hasEnded(),
                seen.progress().showsResults(),
                seen.progress().showsSupport(),
                !seen.workshop().plan().affiliations().isEmpty(),
                seen.workshop().wall().reveal().isPresent(),
                seen.progress().showsResults()
                        ? reach.shortOf(seen.workshop(), seen.step(), seen.language())
                                .orElse("")
                        : "");
    }
}
