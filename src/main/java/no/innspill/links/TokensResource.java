package no.innspill.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import no.innspill.access.LinkKind;
import no.innspill.capability.ProgramToken;
import no.innspill.capability.ProgramTokens;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.rule.PlanText;
import no.innspill.web.Authorization;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** The tokens of programs. One is in the answer to its making, and nowhere else: only its hash is kept. */
@Path("/w/{code}/tokens")
@Blocking
public class TokensResource {

    @CheckedTemplate(basePath = "links")
    static class Templates {
        static native TemplateInstance token(Sheet sheet);
    }

    /** What is handed to whoever looks after the program. */
    public record Sheet(String code, Language language, String header) {}

    private final FacilitatorCommands controls;
    private final ProgramTokens tokens;
    private final Caller caller;
    private final Clock clock;

    TokensResource(FacilitatorCommands controls, ProgramTokens tokens, Caller caller, Clock clock) {
        this.controls = controls;
        this.tokens = tokens;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Response list(@PathParam("code") String typed) {
        return controls.entered(
                JoinCode.normalise(typed),
                workshop -> tokens.of(workshop).stream().map(ListedToken::of).toList(),
                ListedToken::answer);
    }

    /** Fields {@code name} and {@code kind}. The same key gives the same one again. */
    @POST
    public CompletionStage<Response> make(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        String token = ProgramToken.PREFIX + controls.secret("token " + code, code, form);
        Result<String> name = PlanText.required(form.text("name"), ProgramToken.NAME);
        Optional<LinkKind> kind = LinkKind.ofToken(form.text("kind"));
        Sheet sheet = new Sheet(code, caller.language(), Authorization.header(token));
        return controls.submit(
                        code,
                        form,
                        Then.backTo("/w/" + code + "/control").withStatus(201),
                        workshop -> make(workshop, name, kind, token))
                .thenApply(answer -> switch (answer.getStatus()) {
                    case 201 -> Responses.with(answer, "token", token);
                    case 303 -> page(sheet);
                    default -> answer;
                });
    }

    private Outcome make(Workshop workshop, Result<String> name, Optional<LinkKind> kind, String token) {
        return Outcome.of(name, called -> kind.map(good -> make(workshop, called, good, token))
                .orElseGet(() -> Outcome.refused(LinkRefusal.NO_SUCH_TOKEN_KIND)));
    }

    private Outcome make(Workshop workshop, String name, LinkKind kind, String token) {
        List<ProgramToken> there = tokens.of(workshop);
        Optional<ProgramToken> again =
                there.stream().filter(known -> known.isOpenedBy(token)).findFirst();
        if (again.isPresent()) {
            return told(again.get());
        }
        if (there.size() >= ProgramTokens.MOST) {
            return Outcome.refused(InputRefusal.TOO_MANY, ProgramTokens.MOST);
        }
        ProgramToken fresh = new ProgramToken(workshop, name, kind, token, clock.instant());
        tokens.persist(fresh);
        return told(fresh, Change.ACCESS);
    }

    private static Outcome told(ProgramToken token, Change... changes) {
        return Outcome.accepted(
                Map.of(
                        "id",
                        token.id(),
                        "name",
                        token.name(),
                        "kind",
                        token.kind().word()),
                changes);
    }

    /** Whatever shows it is out, and what it follows ends. */
    @DELETE
    @Path("{id}")
    public CompletionStage<Response> revoke(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return controls.submit(code, new Form(fields), workshop -> tokens.in(workshop, id)
                .map(token -> {
                    tokens.delete(token);
                    return told(token, Change.ACCESS);
                })
                .orElseGet(() -> Outcome.refused(LinkRefusal.NO_SUCH_TOKEN)));
    }

    private static Response page(Sheet sheet) {
        return Responses.html(Templates.token(sheet), sheet.language())
                .status(201)
                .build();
    }
}
