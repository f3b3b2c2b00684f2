package no.innspill.screen;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.DeskRefusal;
import no.innspill.language.Language;
import no.innspill.result.Refusal;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.RequestRefusal;
import no.innspill.web.Responses;
import no.innspill.web.Tokens;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Revisions;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** The board as it stands, for screens that reconnect, wake, see a gap, or have no socket. */
@Path("/w/{code}/board")
public class BoardResource {

    private final Views views;
    private final Boards boards;
    private final BoardAnswers answers;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Caller caller;
    private final Responses replies;

    BoardResource(
            Views views,
            Boards boards,
            BoardAnswers answers,
            Workshops workshops,
            Transactions transactions,
            Caller caller,
            Responses replies) {
        this.views = views;
        this.boards = boards;
        this.answers = answers;
        this.workshops = workshops;
        this.transactions = transactions;
        this.caller = caller;
        this.replies = replies;
    }

    /** Who asks, from where they see it, and what there is: read at once, before the board is waited for. */
    private record Asked(Optional<Refusal> refused, Viewpoint viewpoint, Optional<Revisions> reached) {}

    @GET
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    public CompletionStage<Response> board(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        Optional<View> view = caller.query()
                .text("view")
                .flatMap(views::named)
                .map(named -> caller.isProgram() ? named.forPrograms() : named);
        if (view.isEmpty()) {
            return completedFuture(replies.refuse(RequestRefusal.NO_SUCH_PAGE));
        }
        Asked asked = transactions.read(() -> ask(code, view.get(), caller.tokens(code)));
        if (asked.refused().isPresent()) {
            return completedFuture(replies.refuse(asked.refused().get()));
        }
        if (asked.reached().isEmpty()) {
            return completedFuture(replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP));
        }
        Language language = caller.language();
        BoardAnswers.Known known = new BoardAnswers.Known(caller.knownTags(), caller.takesGzip());
        if (caller.query().text("format").filter("data"::equals).isPresent()) {
            return completedFuture(data(code, view.get(), asked.viewpoint(), language, known));
        }
        return boards.atLeast(asked.reached().get(), code, view.get(), asked.viewpoint(), language)
                .thenApply(board -> answers.page(
                        board.orElseThrow(NotFoundException::new), view.get(), asked.viewpoint(), language, known));
    }

    /** Read for whoever asks: programs are few, and nobody waits for one to be drawn. */
    private Response data(String code, View view, Viewpoint from, Language language, BoardAnswers.Known known) {
        return transactions.read(() -> {
            Workshop workshop = workshops.byCode(code).orElseThrow(NotFoundException::new);
            return view.data(workshop, workshop.seenFrom(from), language)
                    .map(board -> answers.data(board, workshop.revisions(), view, from, language, known))
                    .orElseGet(() -> replies.refuse(RequestRefusal.NO_SUCH_PAGE));
        });
    }

    private Asked ask(String code, View view, Tokens tokens) {
        return view.admits(code, tokens)
                ? new Asked(Optional.empty(), view.viewpoint(code, tokens), workshops.revisions(code))
                : new Asked(Optional.of(view.refusal(code, tokens)), Viewpoint.PLENARY, Optional.empty());
    }
}
