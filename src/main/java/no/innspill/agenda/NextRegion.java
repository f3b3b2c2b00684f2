package no.innspill.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.language.Worded;
import no.innspill.rule.StepKind;
import no.innspill.rule.VoteMethod;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.vote.PollOpening;
import no.innspill.workshop.Step;

/** On to the next step, which is called by its name, and back to the one before. */
@ApplicationScoped
public class NextRegion implements Region {

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance next(Next next, boolean first, long step, String code);
    }

    /**
     * The step that comes.
     *
     * @param votes how many votes each person will have in every theme there, or places if it is {@code ranked}; 0 for what is
     *     no vote, and where that cannot be said yet
     */
    public record Next(Worded title, int votes, boolean ranked) {

        static final Next NONE = new Next(Worded.NONE, 0, false);
    }

    private final PollOpening polls;

    NextRegion(PollOpening polls) {
        this.polls = polls;
    }

    @Override
    public String id() {
        return "go";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        Next next = following(seen).map(step -> next(seen, step)).orElse(Next.NONE);
        return Optional.of(seen.render(
                Templates.next(next, seen.step().position() == 0, seen.step().id(), seen.code())));
    }

    private Next next(Seen seen, Step step) {
        return new Next(
                seen.worded(step.title()),
                polls.foreseen(seen.workshop(), step).orElse(0),
                step.rules().method() == VoteMethod.RANKED);
    }

    private static Optional<Step> following(Seen seen) {
        return seen.workshop().plan().neighbour(seen.workshop().progress().step(), 1);
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.IDEA, Kind.ROW, Kind.CARDS);
    }

    /** Before a vote: how many votes there will be follows from how much there is to vote on. */
    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        return following(seen).filter(step -> step.kind() == StepKind.VOTE).isPresent()
                ? Region.super.parts(seen, changes)
                : List.of();
    }
}
