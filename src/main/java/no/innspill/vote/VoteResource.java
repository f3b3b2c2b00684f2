package no.innspill.vote;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Desk;
import no.innspill.desk.Outcome;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.web.Caller;
import no.innspill.web.Form;
import no.innspill.web.Replies;
import no.innspill.web.Replies.Then;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** One dot on an idea, and one dot back. */
@Path("/w/{code}/ideas/{id}/vote")
public class VoteResource {

    private final Desk desk;
    private final Participants participants;
    private final Ideas ideas;
    private final Budgets budgets;
    private final Ballots ballots;
    private final Caller caller;
    private final Replies replies;
    private final Clock clock;

    VoteResource(
            Desk desk,
            Participants participants,
            Ideas ideas,
            Budgets budgets,
            Ballots ballots,
            Caller caller,
            Replies replies,
            Clock clock) {
        this.desk = desk;
        this.participants = participants;
        this.ideas = ideas;
        this.budgets = budgets;
        this.ballots = ballots;
        this.caller = caller;
        this.replies = replies;
        this.clock = clock;
    }

    private interface Mark {
        Optional<Refusal> on(Ballot ballot, Idea idea);
    }

    @POST
    public CompletionStage<Response> cast(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(code, id, new Form(fields), Ballot::cast);
    }

    @DELETE
    public CompletionStage<Response> takeBack(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(code, id, new Form(fields), Ballot::takeBack);
    }

    private CompletionStage<Response> submit(String typed, long id, Form form, Mark mark) {
        String code = JoinCode.normalise(typed);
        @Nullable String token = caller.tokens(code).participant();
        return replies.when(
                desk.submit(
                        code,
                        caller.key(code, Role.PARTICIPANT, form),
                        workshop -> participants.as(workshop, token, voter -> mark(workshop, voter, id, mark))),
                form,
                Then.backTo("/w/" + code + "#idea-" + id));
    }

    private Outcome mark(Workshop workshop, Participant voter, long id, Mark mark) {
        Optional<Idea> idea = ideas.in(workshop, id);
        if (idea.isEmpty()) {
            return Outcome.refused(Refusal.NO_SUCH_IDEA);
        }
        Theme theme = idea.get().theme();
        Optional<Refusal> refused = workshop.refusesVotes(theme, clock.instant());
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        if (idea.get().isHidden()) {
            return Outcome.refused(Refusal.IDEA_HIDDEN);
        }
        return budgets.of(workshop.progress().step(), theme)
                .map(budget -> mark(workshop, ballots.of(voter, budget), idea.get(), mark))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_THIS_THEME));
    }

    private static Outcome mark(Workshop workshop, Ballot ballot, Idea idea, Mark mark) {
        boolean votedBefore = ballot.spent() > 0;
        Optional<Refusal> refused = mark.on(ballot, idea);
        if (refused.isPresent()) {
            return Outcome.refused(
                    refused.get(), ballot.budget().dots(), ballot.budget().dotsPerItem());
        }
        long theme = idea.theme().id();
        Map<String, Object> answer = Map.of(
                "theme", theme,
                "budget", ballot.budget().dots(),
                "left", ballot.left(),
                "dots", ballot.dotsOn(idea),
                "revision", workshop.nextRevision());
        // Only a first or a last dot changes what anybody else may see: how many have voted.
        return votedBefore == ballot.spent() > 0
                ? Outcome.accepted(answer, Change.ballot(theme))
                : Outcome.accepted(answer, Change.ballot(theme), Change.turnout(theme));
    }
}
