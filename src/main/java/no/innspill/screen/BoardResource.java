package no.innspill.screen;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import no.innspill.address.JoinAddress;
import no.innspill.desk.DeskRefusal;
import no.innspill.language.Language;
import no.innspill.result.Refusal;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.RequestRefusal;
import no.innspill.web.Responses;
import no.innspill.web.Tokens;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** The board as it stands, for screens that reconnect, wake, see a gap, or have no socket. */
@Path("/w/{code}/board")
public class BoardResource {

    private final Views views;
    private final Boards boards;
    private final CompressedBoards compressed;
    private final JoinAddress addresses;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Caller caller;
    private final Responses replies;
    private final Clock clock;

    BoardResource(
            Views views,
            Boards boards,
            CompressedBoards compressed,
            JoinAddress addresses,
            Workshops workshops,
            Transactions transactions,
            Caller caller,
            Responses replies,
            Clock clock) {
        this.views = views;
        this.boards = boards;
        this.compressed = compressed;
        this.addresses = addresses;
        this.workshops = workshops;
        this.transactions = transactions;
        this.caller = caller;
        this.replies = replies;
        this.clock = clock;
    }

    /** Who asks, from where they see it, and what there is: read at once, before the board is waited for. */
    private record Asked(Optional<Refusal> refused, Viewpoint viewpoint, Optional<Long> revision) {}

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
        if (asked.revision().isEmpty()) {
            return completedFuture(replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP));
        }
        Language language = caller.language();
        Known known = new Known(caller.knownTags(), caller.takesGzip());
        if (caller.query().text("format").filter("data"::equals).isPresent()) {
            return completedFuture(data(code, view.get(), asked.viewpoint(), language, known));
        }
        return boards.atLeast(asked.revision().get(), code, view.get(), asked.viewpoint(), language)
                .thenApply(board -> answer(
                        board.orElseThrow(NotFoundException::new), view.get(), asked.viewpoint(), language, known));
    }

    /** What whoever asks has already, by its tags, and whether they take it compressed. */
    private record Known(Set<String> tags, boolean gzip) {

        boolean isThe(String etag) {
            return tags.contains(etag) || tags.contains("*");
        }
    }

    /** Read for whoever asks: programs are few, and nobody waits for one to be drawn. */
    private Response data(String code, View view, Viewpoint from, Language language, Known known) {
        return transactions.read(() -> {
            Workshop workshop = workshops.byCode(code).orElseThrow(NotFoundException::new);
            long revision = view.revision(workshop.revisions());
            String etag = etag(revision, view, from, language, "data");
            return view.data(workshop, workshop.seenFrom(from), language)
                    .map(board -> answer(
                                    etag, known, Map.of("revision", revision, "at", clock.millis(), "board", board))
                            .build())
                    .orElseGet(() -> replies.refuse(RequestRefusal.NO_SUCH_PAGE));
        });
    }

    private Asked ask(String code, View view, Tokens tokens) {
        return view.admits(code, tokens)
                ? new Asked(
                        Optional.empty(),
                        view.viewpoint(code, tokens),
                        workshops.revisions(code).map(view::revision))
                : new Asked(Optional.of(view.refusal(code, tokens)), Viewpoint.PLENARY, Optional.empty());
    }

    private Response answer(Board board, View view, Viewpoint viewpoint, Language language, Known known) {
        String etag = etag(board.revision(), view, viewpoint, language, addresses.stamp());
        return known.isThe(etag) || !known.gzip()
                ? answer(etag, known, CompressedBoards.json(board)).build()
                : answer(etag, known, compressed.of(board))
                        .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .build();
    }

    private static String etag(long revision, View view, Viewpoint viewpoint, Language language, String stamp) {
        return "\"%d-%s-%d-%s-%s\"".formatted(revision, view.name(), viewpoint.table(), language.tag(), stamp);
    }

    private Response.ResponseBuilder answer(String etag, Known known, Object board) {
        Response.ResponseBuilder response =
                known.isThe(etag) ? Response.notModified() : Response.ok(board, MediaType.APPLICATION_JSON_TYPE);
        // Kept by the browser, but asked for each time: the etag says whether it is still the one.
        return response.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Innspill-At", clock.millis());
    }
}
