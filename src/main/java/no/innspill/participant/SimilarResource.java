package no.innspill.participant;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.desk.DeskRefusal;
import no.innspill.form.Form;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaText;
import no.innspill.idea.Ideas;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.pace.Limits;
import no.innspill.pace.Pace.Deed;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.permission.AccessRefusal;
import no.innspill.result.Refusal;
import no.innspill.suggestion.Comparison;
import no.innspill.suggestion.Likenesses;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Pacing;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;
import no.innspill.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/**
 * Ideas like the one somebody is writing, among those they can see on their board. It changes nothing, and is a POST all
 * the same: addresses are kept in the logs of every proxy, and nobody has sent this text yet.
 */
@Path("/w/{code}/ideas/similar")
public class SimilarResource {

    private static final int MOST = 3;

    /** As much as an idea may say. */
    private static final int READ = IdeaText.LIMIT;

    private final Workshops workshops;
    private final Participants participants;
    private final Ideas ideas;
    private final Likenesses likenesses;
    private final Transactions transactions;
    private final Limits limits;
    private final Pacing pacing;
    private final Caller caller;
    private final Responses replies;

    SimilarResource(
            Workshops workshops,
            Participants participants,
            Ideas ideas,
            Likenesses likenesses,
            Transactions transactions,
            Limits limits,
            Pacing pacing,
            Caller caller,
            Responses replies) {
        this.workshops = workshops;
        this.participants = participants;
        this.ideas = ideas;
        this.likenesses = likenesses;
        this.transactions = transactions;
        this.limits = limits;
        this.pacing = pacing;
        this.caller = caller;
        this.replies = replies;
    }

    @POST
    public Response similar(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        Optional<Response> tooSoon = pacing.refuses(code, Role.PARTICIPANT, Deed.LOOKING);
        if (tooSoon.isPresent()) {
            return tooSoon.get();
        }
        Among among = transactions.read(() -> among(code, form));
        if (among.refusal() != null) {
            return replies.refuse(among.refusal());
        }
        // Without a connection from here on: it can take a moment.
        String read = Clusters.cut(Cleaning.text(form.text("text")), READ);
        List<Map<String, Object>> found = likenesses.like(among.seen(), read, MOST).stream()
                .map(text -> Map.<String, Object>of("id", text.id(), "text", text.text()))
                .toList();
        return Response.ok(Map.of("ideas", found), MediaType.APPLICATION_JSON).build();
    }

    /** What the text is to be compared with, or why it is not. */
    private record Among(@Nullable Refusal refusal, Comparison seen) {

        static Among refused(Refusal why) {
            return new Among(why, Comparison.NONE);
        }
    }

    private Among among(String code, Form form) {
        Optional<Workshop> workshop = workshops.byCode(code);
        if (workshop.isEmpty()) {
            return Among.refused(DeskRefusal.NO_SUCH_WORKSHOP);
        }
        Optional<Participant> writer =
                participants.byToken(workshop.get(), caller.tokens(code).participant());
        if (writer.isEmpty()) {
            return Among.refused(AccessRefusal.NOT_JOINED);
        }
        Viewpoint viewpoint = workshop.get().seenFrom(writer.get().viewpoint());
        Optional<Theme> theme = form.number("theme").flatMap(workshop.get().plan()::theme);
        return theme.map(one -> new Among(null, visible(workshop.get(), one, viewpoint)))
                .orElseGet(() -> Among.refused(WorkshopRefusal.NO_SUCH_THEME));
    }

    /** Nothing while people do not see each other's ideas, nor from a theme that is not on their board. */
    private Comparison visible(Workshop workshop, Theme theme, Viewpoint viewpoint) {
        if (!workshop.progress().showsIdeas()
                || !workshop.plan().themesOf(workshop.progress().step()).contains(theme)) {
            return Comparison.NONE;
        }
        List<Idea> all = ideas.visibleUnder(theme, viewpoint);
        return Comparison.of(theme, all.subList(Math.max(0, all.size() - limits.ideasCompared()), all.size()));
    }
}
