package no.innspill.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import no.innspill.address.JoinAddress;
import no.innspill.language.Language;
import no.innspill.workshop.Revisions;
import no.innspill.workshop.Viewpoint;

/** A board as it is sent: only to whoever has not got it already, and compressed where that is taken. */
@ApplicationScoped
class BoardAnswers {

    private final CompressedBoards compressed;
    private final JoinAddress addresses;
    private final Clock clock;

    BoardAnswers(CompressedBoards compressed, JoinAddress addresses, Clock clock) {
        this.compressed = compressed;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** What whoever asks has already, by its tags, and whether they take it compressed. */
    record Known(Set<String> tags, boolean gzip) {

        boolean isThe(String etag) {
            return tags.contains(etag) || tags.contains("*");
        }
    }

    /** For a page. */
    Response page(Board board, View view, Viewpoint viewpoint, Language language, Known known) {
        String etag = etag(board.revision(), board.mark(), view, viewpoint, language, addresses.stamp());
        return known.isThe(etag) || !known.gzip()
                ? answer(etag, known, CompressedBoards.json(board)).build()
                : answer(etag, known, compressed.of(board))
                        .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .build();
    }

    /** For a program. */
    Response data(Object board, Revisions revisions, View view, Viewpoint from, Language language, Known known) {
        long revision = view.revision(revisions);
        String etag = etag(revision, view.mark(revisions), view, from, language, "data");
        return answer(etag, known, Map.of("revision", revision, "at", clock.millis(), "board", board))
                .build();
    }

    private static String etag(
            long revision, int mark, View view, Viewpoint viewpoint, Language language, String stamp) {
        return "\"%d-%x-%s-%d-%s-%s\"".formatted(revision, mark, view.name(), viewpoint.table(), language.tag(), stamp);
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
