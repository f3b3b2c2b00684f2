package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.SilentCounts;
import no.innspill.page.Turnout;
import no.innspill.page.Turnouts;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.workshop.Theme;
import org.jspecify.annotations.Nullable;

/** How many votes one has in the theme, and how many have voted: all that may be known of a vote while it is on. */
@ApplicationScoped
class VotesLeft implements ThemeSection {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance votes(Turnout turnout, boolean nothing, @Nullable Voting voting);

        static native TemplateInstance turnout(Turnout turnout, boolean nothing);
    }

    private final Turnouts turnouts;
    private final SilentCounts counts;
    private final Votings votings;

    VotesLeft(Turnouts turnouts, SilentCounts counts, Votings votings) {
        this.turnouts = turnouts;
        this.counts = counts;
        this.votings = votings;
    }

    @Override
    public Optional<String> draw(Seen seen, Theme theme) {
        Turnout turnout =
                turnouts.in(seen.workshop(), seen.step(), seen.viewpoint()).of(theme);
        boolean nothing = !counts.byTheme(seen.workshop(), seen.viewpoint()).containsKey(theme.id());
        return Optional.of(
                seen.render(Templates.votes(turnout, nothing, votings.in(seen).get(theme.id()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.PEOPLE, Kind.TURNOUT);
    }

    @Override
    public Stream<Part> parts(Seen seen, Changes changes) {
        List<Theme> changed = seen.workshop().turns().themesFrom(seen.viewpoint()).stream()
                .filter(theme -> changes.has(Change.PEOPLE) || changes.has(Change.turnout(theme.id())))
                .toList();
        if (changed.isEmpty()) {
            return Stream.empty();
        }
        Turnouts.Counted counted = turnouts.in(seen.workshop(), seen.step(), seen.viewpoint());
        List<Turnout> shown = changed.stream().map(counted::of).toList();
        // What somebody has voted on is there; the ideas need be counted only where nobody has.
        Map<Long, Long> there = shown.stream().anyMatch(turnout -> turnout.voters() == 0)
                ? counts.byTheme(seen.workshop(), seen.viewpoint())
                : Map.of();
        return shown.stream()
                .map(turnout -> Part.of(
                        "turnout-" + turnout.theme(),
                        seen.render(Templates.turnout(
                                turnout, turnout.voters() == 0 && !there.containsKey(turnout.theme())))));
    }
}
