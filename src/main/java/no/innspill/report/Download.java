package no.innspill.report;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import no.innspill.web.FileName;

/** Files to take along, named after the workshop and the day. */
final class Download {

    private Download() {}

    static Response of(Facts facts, String ending, String type, byte[] content) {
        String name = FileName.of(facts.title(), facts.code()) + "-"
                + facts.read().atZone(ZoneId.systemDefault()).toLocalDate() + "." + ending;
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
