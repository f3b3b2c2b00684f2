package no.innspill.start;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.innspill.desk.DeskRefusal;
import no.innspill.language.Language;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.workshop.JoinCode;

/** The short address that is typed from the wall, and those of tables. */
@Path("/")
public class ShortAddressResource {

    private final Caller caller;
    private final Responses replies;

    ShortAddressResource(Caller caller, Responses replies) {
        this.caller = caller;
        this.replies = replies;
    }

    /** The form on the start page. */
    @GET
    @Path("join")
    public Response join() {
        return shortAddress(caller.query().text("code").orElse(""));
    }

    /** {@code /kx7-m2p}, in any case, with or without its dash. */
    @GET
    @Path("{code: [^/]{6,12}}")
    public Response shortAddress(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        return JoinCode.isWellFormed(code)
                ? Responses.goTo("/w/" + code + (asked().isEmpty() ? "" : "?lang=" + asked()))
                        .build()
                : replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP, typed);
    }

    /** A table's own short address, as its QR code holds it. */
    @GET
    @Path("{code: [^/]{6,12}}/{table: [0-9]+}")
    public Response tableAddress(@PathParam("code") String typed, @PathParam("table") String table) {
        String code = JoinCode.normalise(typed);
        return JoinCode.isWellFormed(code)
                ? Responses.goTo("/w/" + code + "?table=" + table).build()
                : replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP, typed);
    }

    private String asked() {
        return caller.asked().map(Language::tag).orElse("");
    }
}
