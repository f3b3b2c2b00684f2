package no.innspill.screen;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.web.Caller;
import no.innspill.web.Replies;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Viewpoint;

/** The board as it stands, for screens that reconnect, wake, see a gap, or have no socket. */
@Path("/w/{code}/board")
public class BoardResource {

    private final Views views;
    private final Boards boards;
    private final Caller caller;
    private final Replies replies;
    private final Clock clock;

    BoardResource(Views views, Boards boards, Caller caller, Replies replies, Clock clock) {
        this.views = views;
        this.boards = boards;
        this.caller = caller;
        this.replies = replies;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response board(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        Optional<View> view = caller.query().text("view").flatMap(views::named);
        if (view.isEmpty()) {
            return replies.refuse(Refusal.NO_SUCH_PAGE);
        }
        if (!view.get().admits(code, caller.tokens(code))) {
            return replies.refuse(Refusal.NOT_JOINED);
        }
        Language language = caller.language();
        Viewpoint viewpoint = view.get().viewpoint(code, caller.tokens(code));
        return boards.board(code, view.get(), viewpoint, language)
                .map(board -> answer(board, view.get(), viewpoint, language))
                .orElseGet(() -> replies.refuse(Refusal.NO_SUCH_WORKSHOP));
    }

    private Response answer(Board board, View view, Viewpoint viewpoint, Language language) {
        String etag = "\"%d-%s-%d-%s\"".formatted(board.revision(), view.name(), viewpoint.table(), language.tag());
        Response.ResponseBuilder response = caller.knows(etag)
                ? Response.notModified()
                : Response.ok(
                        Map.of("revision", board.revision(), "at", clock.millis(), "html", board.html()),
                        MediaType.APPLICATION_JSON_TYPE);
        // Kept by the browser, but asked for each time: the etag says whether it is still the one.
        return response.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
