package no.innspill.board;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.desk.Transactions;
import no.innspill.idea.IdeaText;
import no.innspill.idea.Ideas;
import no.innspill.idea.Likenesses;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.likeness.Text;
import no.innspill.participation.Participant;
import no.innspill.participation.Participants;
import no.innspill.web.Caller;
import no.innspill.web.Form;
import no.innspill.web.Replies;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

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
    private final Caller caller;
    private final Replies replies;

    SimilarResource(
            Workshops workshops,
            Participants participants,
            Ideas ideas,
            Likenesses likenesses,
            Transactions transactions,
            Caller caller,
            Replies replies) {
        this.workshops = workshops;
        this.participants = participants;
        this.ideas = ideas;
        this.likenesses = likenesses;
        this.transactions = transactions;
        this.caller = caller;
        this.replies = replies;
    }

    @POST
    public Response similar(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        return transactions.read(() -> alike(JoinCode.normalise(typed), new Form(fields)));
    }

    private Response alike(String code, Form form) {
        Optional<Workshop> workshop = workshops.byCode(code);
        if (workshop.isEmpty()) {
            return replies.refuse(Refusal.NO_SUCH_WORKSHOP);
        }
        Optional<Participant> writer =
                participants.byToken(workshop.get(), caller.tokens(code).participant());
        if (writer.isEmpty()) {
            return replies.refuse(Refusal.NOT_JOINED);
        }
        Viewpoint viewpoint = workshop.get().seenFrom(writer.get().viewpoint());
        Optional<Theme> theme = form.number("theme").flatMap(workshop.get()::theme);
        if (theme.isEmpty()) {
            return replies.refuse(Refusal.NO_SUCH_THEME);
        }
        List<Map<String, Object>> found = like(workshop.get(), theme.get(), viewpoint, form.text("text"));
        return Response.ok(Map.of("ideas", found), MediaType.APPLICATION_JSON).build();
    }

    /** Nothing while people do not see each other's ideas, nor from a theme that is not on their board. */
    private List<Map<String, Object>> like(Workshop workshop, Theme theme, Viewpoint viewpoint, String text) {
        if (!workshop.progress().showsIdeas() || !workshop.coveredThemes().contains(theme)) {
            return List.of();
        }
        String read = Clusters.cut(Cleaning.text(text), READ);
        List<Text> alike =
                likenesses.of(theme, ideas.visibleUnder(theme, viewpoint)).like(read, MOST);
        return alike.stream()
                .map(found -> Map.<String, Object>of("id", found.id(), "text", found.text()))
                .toList();
    }
}
