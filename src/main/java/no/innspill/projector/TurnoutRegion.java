package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.page.ThemeShown;
import no.innspill.page.Turnout;
import no.innspill.page.Turnouts;
import no.innspill.screen.Part;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;

/** How many have voted, never for what. */
@Singleton
class TurnoutRegion extends WallRegion {

    private final Turnouts turnouts;
    private final Counts counts;
    private final Polls polls;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance vote(List<Line> lines);

        static native TemplateInstance turnout(Line line);
    }

    /**
     * @param ideas how many there are to vote on
     * @param votes how many each person has, or places to give where they rank; 0 where there is no vote
     */
    public record Line(ThemeShown theme, Turnout turnout, long ideas, int votes, boolean ranked) {}

    TurnoutRegion(Walls walls, Turnouts turnouts, Counts counts, Polls polls) {
        super(walls, "wall-vote");
        this.turnouts = turnouts;
        this.counts = counts;
        this.polls = polls;
    }

    @Override
    String draw(Wall wall) {
        return wall.render(Templates.vote(lines(wall)));
    }

    private List<Line> lines(Wall wall) {
        Turnouts.Counted counted = turnouts.in(wall.workshop(), wall.step(), Viewpoint.PLENARY);
        Map<Long, Long> there = counts.in(wall.workshop(), wall.step());
        Map<Long, Poll> open = polls.of(wall.step()).stream()
                .collect(Collectors.toMap(poll -> poll.theme().id(), poll -> poll));
        return wall.themes().stream()
                .map(theme -> line(wall, theme, counted, there, Optional.ofNullable(open.get(theme.id()))))
                .toList();
    }

    private static Line line(
            Wall wall, Theme theme, Turnouts.Counted counted, Map<Long, Long> there, Optional<Poll> poll) {
        return new Line(
                wall.shown(theme),
                counted.of(theme),
                there.getOrDefault(theme.id(), 0L),
                poll.map(Poll::dots).orElse(0),
                poll.filter(Poll::isRanked).isPresent());
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.IDEA, Kind.COUNTS, Kind.TURNOUT, Kind.PEOPLE);
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        return touchedBy(changes) && !wall.isFrozen()
                ? lines(wall).stream()
                        .map(line -> Part.of("turnout-" + line.theme().id(), wall.render(Templates.turnout(line))))
                        .toList()
                : List.of();
    }
}
