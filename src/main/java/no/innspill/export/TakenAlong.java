package no.innspill.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.innspill.report.Facts;

/** What somebody takes along, as a file; that it was taken is remembered. */
@RequestScoped
class TakenAlong {

    private final Exports exports;

    TakenAlong(Exports exports) {
        this.exports = exports;
    }

    Response file(Facts facts, List<String> what, String ending, String type, byte[] content) {
        exports.note(facts.code());
        return Download.of(facts, what, ending, type, content);
    }
}
