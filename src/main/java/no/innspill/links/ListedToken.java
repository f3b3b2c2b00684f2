package no.innspill.links;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import no.innspill.capability.ProgramToken;

/** A token as programs read of it: never what it is. */
record ListedToken(long id, String name, String kind, long made) {

    static ListedToken of(ProgramToken token) {
        return new ListedToken(
                token.id(), token.name(), token.kind().word(), token.madeAt().toEpochMilli());
    }

    static Response answer(List<ListedToken> listed) {
        return Response.ok(Map.of("tokens", listed), MediaType.APPLICATION_JSON).build();
    }
}
