package no.innspill.measure;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.access.Bearer;
import no.innspill.access.Power;
import no.innspill.desk.DeskRefusal;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.permission.Powers;
import no.innspill.result.Result;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Measures as programs read them, and the facilitator's pages with their form. */
@Path("/w/{code}/measures")
public class MeasurePageResource {

    private final Workshops workshops;
    private final Items items;
    private final MeasureReader reader;
    private final MeasurePages pages;
    private final MeasureReading reading;
    private final Transactions transactions;
    private final Caller caller;
    private final Responses replies;
    private final Powers powers;

    MeasurePageResource(
            Workshops workshops,
            Items items,
            MeasureReader reader,
            MeasurePages pages,
            MeasureReading reading,
            Transactions transactions,
            Caller caller,
            Responses replies,
            Powers powers) {
        this.workshops = workshops;
        this.items = items;
        this.reader = reader;
        this.pages = pages;
        this.reading = reading;
        this.transactions = transactions;
        this.caller = caller;
        this.replies = replies;
        this.powers = powers;
    }

    /** All of them, for programs; somebody who reads pages finds them on the board. */
    @GET
    public Response all(@PathParam("code") String typed) {
        String code = JoinCode.normalise(typed);
        if (!JoinCode.isWellFormed(code)) {
            return replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP);
        }
        return caller.wantsJson()
                ? transactions.read(() -> reading.all(code))
                : Responses.goTo("/w/" + code + (caller.tokens(code).control() == null ? "" : "/control") + "#measures")
                        .build();
    }

    /** A new one; {@code from} is the id of the idea or group it is made from, if it is made from any. */
    @GET
    @Path("/new")
    public Response blank(@PathParam("code") String typed) {
        return led(typed, workshop -> {
            Optional<Item> item = caller.query().number("from").flatMap(id -> items.in(workshop, id));
            return pages.form(workshop, item.map(MeasureShown::from).orElse(MeasureShown.BLANK), language(workshop));
        });
    }

    @GET
    @Path("/{id}")
    public Response filled(@PathParam("code") String typed, @PathParam("id") long id) {
        if (caller.wantsJson()) {
            return transactions.read(() -> reading.one(JoinCode.normalise(typed), id));
        }
        return led(typed, workshop -> reader.whole(workshop, language(workshop)).stream()
                .filter(measure -> measure.id() == id)
                .findFirst()
                .map(measure -> pages.form(workshop, measure, language(workshop)))
                .orElseGet(() -> replies.refuse(MeasureRefusal.NO_SUCH_MEASURE)));
    }

    private Language language(Workshop workshop) {
        return caller.language(workshop, Role.CONTROL);
    }

    private Response led(String typed, Function<Workshop, Response> page) {
        return transactions.read(() -> lead(JoinCode.normalise(typed), page));
    }

    private Response lead(String code, Function<Workshop, Response> page) {
        Optional<Workshop> workshop = workshops.byCode(code);
        if (workshop.isEmpty()) {
            return replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP);
        }
        Result<Bearer> bearer = powers.admit(workshop.get(), caller.tokens(code).control(), Power.LEAD);
        return bearer instanceof Result.Refused<Bearer> refused
                ? replies.refuse(refused.refusal())
                : page.apply(workshop.get());
    }
}
