package no.innspill.links;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import no.innspill.access.LinkKind;
import no.innspill.capability.NamedLink;
import no.innspill.capability.NamedLinks;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.rule.PlanText;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/**
 * Links with less power than the owner's, one for each person. What opens one is in the answer to its making, and nowhere
 * else: only its hash is kept.
 */
@Path("/w/{code}/links")
@Blocking
public class NamedLinksResource {

    private final FacilitatorCommands controls;
    private final NamedLinks links;
    private final NamedSheets sheets;
    private final Caller caller;
    private final Clock clock;

    NamedLinksResource(FacilitatorCommands controls, NamedLinks links, NamedSheets sheets, Caller caller, Clock clock) {
        this.controls = controls;
        this.links = links;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    /** Fields {@code name} and {@code kind}. The same key gives the same one again. */
    @POST
    public CompletionStage<Response> make(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        String secret = controls.secret("named link " + code, code, form);
        Result<String> name = PlanText.required(form.text("name"), NamedLink.NAME);
        Optional<LinkKind> kind = LinkKind.named(form.text("kind"));
        Optional<NamedSheet> sheet = sheets.of(
                code,
                workshop -> name.toOptional().flatMap(called -> kind.map(good -> new NamedSheets.Called(called, good))),
                secret);
        return handOut(code, form, 201, sheet, workshop -> make(workshop, name, kind, secret));
    }

    private Outcome make(Workshop workshop, Result<String> name, Optional<LinkKind> kind, String secret) {
        return Outcome.of(name, called -> kind.map(good -> make(workshop, called, good, secret))
                .orElseGet(() -> Outcome.refused(LinkRefusal.NO_SUCH_LINK_KIND)));
    }

    private Outcome make(Workshop workshop, String name, LinkKind kind, String secret) {
        List<NamedLink> there = links.of(workshop);
        return there.stream()
                .filter(known -> known.isOpenedBy(secret))
                .findFirst()
                .map(known -> told(known))
                .orElseGet(() -> there.size() >= NamedLinks.MOST
                        ? Outcome.refused(InputRefusal.TOO_MANY, NamedLinks.MOST)
                        : told(links.add(workshop, name, kind, secret, clock.instant()), Change.ACCESS));
    }

    /** Another secret for the same person; the one before opens nothing any more. */
    @POST
    @Path("{id}/renewal")
    public CompletionStage<Response> renew(
            @PathParam("code") String typed, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        String secret = controls.secret("named link " + code + " " + id, code, form);
        Optional<NamedSheet> sheet =
                sheets.of(code, workshop -> links.in(workshop, id).map(NamedSheets.Called::of), secret);
        return handOut(
                code,
                form,
                200,
                sheet,
                workshop -> on(workshop, id, link -> {
                    link.openBy(secret, clock.instant());
                    return told(link, Change.ACCESS);
                }));
    }

    /** Whoever has the link is out, in every tab. */
    @DELETE
    @Path("{id}")
    public CompletionStage<Response> revoke(
            @PathParam("code") String typed, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        return controls.submit(
                code,
                new Form(fields),
                Then.backTo("/w/" + code + "/control#links"),
                workshop -> on(workshop, id, link -> {
                    links.delete(link);
                    return told(link, Change.ACCESS);
                }));
    }

    private Outcome on(Workshop workshop, long id, Function<NamedLink, Outcome> change) {
        return links.in(workshop, id).map(change).orElseGet(() -> Outcome.refused(LinkRefusal.NO_SUCH_LINK));
    }

    private static Outcome told(NamedLink link, Change... changes) {
        return Outcome.accepted(
                Map.of("id", link.id(), "name", link.name(), "kind", link.kind().word()), changes);
    }

    /** @param sheet what is answered if it is done, read before the desk */
    private CompletionStage<Response> handOut(
            String code, Form form, int status, Optional<NamedSheet> sheet, Function<Workshop, Outcome> change) {
        boolean json = caller.wantsJson();
        return controls.submit(
                        code, form, Then.backTo("/w/" + code + "/control").withStatus(status), change)
                .thenApply(answer ->
                        sheet.map(made -> made.within(answer, status, json)).orElse(answer));
    }
}
