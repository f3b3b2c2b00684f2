package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.rule.StepKind;
import no.innspill.rule.VoteMethod;
import no.innspill.screen.Part;
import no.innspill.vote.PollOpening;
import no.innspill.workshop.Step;

/** How many votes everybody will have in the step after this one: the room knows it before it begins. */
@ApplicationScoped
class VotesAhead {

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance ahead(List<Ahead> ahead);
    }

    /**
     * @param votes or places to give where they rank
     * @param themes in each of which everybody has so many
     */
    public record Ahead(int votes, int themes, boolean ranked) {}

    private final PollOpening polls;

    VotesAhead(PollOpening polls) {
        this.polls = polls;
    }

    /** Nothing where it would tell how much is being written in silence. */
    List<Ahead> on(Wall wall) {
        return isSilent(wall)
                ? List.of()
                : next(wall)
                        .flatMap(step -> polls.foreseen(wall.workshop(), step)
                                .map(votes -> new Ahead(
                                        votes,
                                        wall.workshop().plan().themesOf(step).size(),
                                        step.rules().method() == VoteMethod.RANKED)))
                        .stream()
                        .toList();
    }

    private static boolean isSilent(Wall wall) {
        return wall.step().isSilent() && !wall.snapshot().showsIdeas();
    }

    private static Optional<Step> next(Wall wall) {
        return wall.workshop().plan().neighbour(wall.step(), 1);
    }

    /**
     * It follows from how much there is to vote on, at tables too, of which the wall hears only that there is more; it is
     * taken away where it can be said no longer.
     */
    List<Part> parts(Wall wall, Changes changes) {
        return changes.any(Kind.IDEA, Kind.CARDS, Kind.COUNTS)
                        && !isSilent(wall)
                        && next(wall)
                                .filter(step -> step.kind() == StepKind.VOTE)
                                .isPresent()
                ? List.of(Part.of("wall-ahead", wall.render(Templates.ahead(on(wall)))))
                : List.of();
    }
}
