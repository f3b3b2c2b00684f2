package no.innspill.participant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.innspill.capability.NamedLinks;
import no.innspill.desk.DeskRefusal;
import no.innspill.language.Language;
import no.innspill.overlay.FirstScreen;
import no.innspill.overlay.Mine;
import no.innspill.screen.Board;
import no.innspill.screen.Boards;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.web.Tokens;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;
import org.jspecify.annotations.Nullable;

/** The participant's page: the way in for those who have not joined, else the board with what is theirs. */
@Path("/w/{code}")
public class ParticipantResource {

    private final Workshops workshops;
    private final NamedLinks links;
    private final Transactions transactions;
    private final FirstScreen mine;
    private final Boards boards;
    private final ParticipantView view;
    private final JoinPages joining;
    private final BoardPages pages;
    private final Caller caller;
    private final Responses replies;

    ParticipantResource(
            Workshops workshops,
            NamedLinks links,
            Transactions transactions,
            FirstScreen mine,
            Boards boards,
            ParticipantView view,
            JoinPages joining,
            BoardPages pages,
            Caller caller,
            Responses replies) {
        this.workshops = workshops;
        this.links = links;
        this.transactions = transactions;
        this.mine = mine;
        this.boards = boards;
        this.view = view;
        this.joining = joining;
        this.pages = pages;
        this.caller = caller;
        this.replies = replies;
    }

    @GET
    public Response page(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        // What all share comes first: it may have to be waited for, with no connection in hand.
        Optional<Board> shared = transactions
                .read(() -> sharing(code))
                .flatMap(at -> boards.board(code, view, at.viewpoint(), at.language()));
        return transactions.read(() -> page(code, shared));
    }

    /** Who sees the board that all share, and from where. */
    private record Sharing(Viewpoint viewpoint, Language language) {}

    /** Nobody who has not joined; and while people vote, each has the cards in an order of their own. */
    private Optional<Sharing> sharing(String code) {
        Tokens tokens = caller.tokens(code);
        return workshops
                .byCode(code)
                .filter(workshop -> !workshop.progress().votes() && view.admits(code, tokens))
                .map(workshop ->
                        new Sharing(view.viewpoint(code, tokens), caller.language(workshop, Role.PARTICIPANT)));
    }

    private Response page(String code, Optional<Board> shared) {
        Optional<Workshop> workshop = workshops.byCode(code);
        if (workshop.isEmpty()) {
            return forgetting(code, replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP, JoinCode.shown(code)));
        }
        Language language = caller.language(workshop.get(), Role.PARTICIPANT);
        String token = caller.tokens(code).participant();
        return mine.seenBy(workshop.get(), token, language)
                .map(own -> board(
                        workshop.get(), own, shared, language, caller.query().has("lang") ? token : null))
                .orElseGet(() -> unknown(
                        code,
                        token,
                        Responses.html(joining.of(workshop.get(), isYours(workshop.get()), language), language)
                                .build()));
    }

    private Response board(
            Workshop workshop, Mine own, Optional<Board> shared, Language language, @Nullable String tokenToRenew) {
        BoardPage page = pages.of(workshop, own, shared, isYours(workshop), language);
        Response.ResponseBuilder response = Responses.html(page.drawn(), language);
        if (tokenToRenew != null) {
            response.cookie(caller.cookies().remember(workshop.code(), Role.PARTICIPANT, tokenToRenew, language));
        }
        return response.build();
    }

    private boolean isYours(Workshop workshop) {
        return links.bearer(workshop, caller.tokens(workshop.code()).control()).isPresent();
    }

    /** A cookie that nobody is known by (any longer) goes. */
    private Response unknown(String code, @Nullable String token, Response page) {
        return token == null
                ? page
                : Response.fromResponse(page)
                        .cookie(caller.cookies().forget(code, Role.PARTICIPANT))
                        .build();
    }

    /** Of a workshop that there is not (any longer) nothing stays in the browser. */
    private Response forgetting(String code, Response answer) {
        return Response.fromResponse(answer)
                .cookie(caller.cookies().forgetAll(code))
                .build();
    }
}
