package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.IdeaCounts;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.vote.Poll;
import no.innspill.vote.Polls;
import no.innspill.vote.Voters;
import no.innspill.workshop.Step;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** What goes on in each theme: ideas, who has written, who has voted, and how many votes nobody has used yet. */
@ApplicationScoped
public class ActivityRegion implements Region {

    /** @param left the votes that have not been used and can be; below zero where there is no vote */
    public record Activity(ThemeShown theme, long ideas, long posted, long voted, long left, long ballots) {

        public boolean votes() {
            return left >= 0;
        }

        /** The share that has voted, in whole per cent. */
        public long percent() {
            return ballots == 0 ? 0 : Math.min(100, Math.round(100.0 * voted / ballots));
        }
    }

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance progress(List<Activity> activities, boolean votes);

        static native TemplateInstance activity(Activity activity);
    }

    private final IdeaCounts counted;
    private final Voters voters;
    private final Polls polls;
    private final FiguresReader figures;

    ActivityRegion(IdeaCounts counted, Voters voters, Polls polls, FiguresReader figures) {
        this.counted = counted;
        this.voters = voters;
        this.polls = polls;
        this.figures = figures;
    }

    @Override
    public String id() {
        return "activity";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(
                seen.render(Templates.progress(activities(seen), seen.progress().votes())));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(
                Kind.IDEA, Kind.ROW, Kind.CARDS, Kind.BALLOT, Kind.TURNOUT, Kind.PEOPLE, Kind.COUNTS, Kind.UNSAID);
    }

    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        return touchedBy(changes)
                ? activities(seen).stream()
                        .map(one -> Part.of("activity-" + one.theme().id(), seen.render(Templates.activity(one))))
                        .toList()
                : List.of();
    }

    private List<Activity> activities(Seen seen) {
        Workshop workshop = seen.workshop();
        Step vote = figures.vote(workshop);
        long people = figures.in(workshop).ballots();
        Map<Long, Long> counts =
                counted.visibleByTheme(workshop, workshop.isAtTables() ? Viewpoint.EVERYWHERE : Viewpoint.PLENARY);
        Map<Long, Long> posted = counted.authorsByTheme(workshop);
        Map<Long, Long> voted = voters.byTheme(vote, Viewpoint.EVERYWHERE);
        Map<Long, Poll> open = seen.progress().votes()
                ? polls.of(vote).stream()
                        .collect(Collectors.toMap(poll -> poll.theme().id(), poll -> poll))
                : Map.of();
        Map<Long, Long> spent = open.isEmpty() ? Map.of() : voters.spentByTheme(vote);
        ToLongFunction<Long> left = theme -> Optional.ofNullable(open.get(theme))
                .map(poll -> counts.containsKey(theme)
                        ? Math.max(0, people * poll.dots() - spent.getOrDefault(theme, 0L))
                        : 0)
                .orElse(-1L);
        return workshop.plan().themes().stream()
                .map(theme -> new Activity(
                        ThemeShown.of(workshop, theme, seen.language()),
                        counts.getOrDefault(theme.id(), 0L),
                        posted.getOrDefault(theme.id(), 0L),
                        voted.getOrDefault(theme.id(), 0L),
                        left.applyAsLong(theme.id()),
                        people))
                .toList();
    }
}
