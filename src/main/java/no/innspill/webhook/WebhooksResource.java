package no.innspill.webhook;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.access.LinkKind;
import no.innspill.desk.Change;
import no.innspill.desk.Hands;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.result.InputRefusal;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** The programs elsewhere that are told what is different, and how that goes. A secret is in the answer to its making alone. */
@Path("/w/{code}/webhooks")
@Blocking
public class WebhooksResource {

    private final FacilitatorCommands controls;
    private final Webhooks webhooks;
    private final WebhookSettings settings;
    private final Hands hands;
    private final Caller caller;
    private final Clock clock;

    WebhooksResource(
            FacilitatorCommands controls,
            Webhooks webhooks,
            WebhookSettings settings,
            Hands hands,
            Caller caller,
            Clock clock) {
        this.controls = controls;
        this.webhooks = webhooks;
        this.settings = settings;
        this.hands = hands;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Response list(@PathParam("code") String typed) {
        return controls.enteredBy(
                JoinCode.normalise(typed),
                (workshop, bearer) -> caller.wantsJson()
                        ? ListedWebhook.answer(webhooks.of(workshop))
                        : page(workshop).answer(bearer.kind(), 200),
                answer -> answer);
    }

    private WebhooksPage page(Workshop workshop) {
        Language language = caller.language(workshop, Role.CONTROL);
        return new WebhooksPage(
                workshop.code(),
                workshop.title().in(language, workshop.language()),
                language,
                webhooks.of(workshop).stream()
                        .map(webhook -> WebhooksPage.Shown.of(webhook, clock.getZone(), language))
                        .toList(),
                settings.areOn(),
                "");
    }

    /**
     * Fields {@code address} and {@code secret}, which may be left out. The same key gives the same one again. One that a
     * program makes ends with its token.
     */
    @POST
    public CompletionStage<Response> make(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        Optional<String> secret = form.text("secret").isBlank()
                ? Optional.of(WebhookSecret.of(controls.secret("webhook " + code, code, form)))
                : WebhookSecret.read(form.text("secret"));
        Language language = caller.language();
        return controls.submit(
                        code,
                        form,
                        Then.backTo("/w/" + code + "/webhooks").withStatus(201),
                        workshop -> make(workshop, form.text("address").strip(), secret))
                .thenApply(answer -> switch (answer.getStatus()) {
                    case 201 -> Responses.with(answer, "secret", secret.orElse(""));
                    case 303 -> WebhooksPage.made(code, language, secret.orElse(""))
                            .answer(LinkKind.OWNER, 201);
                    default -> answer;
                });
    }

    private Outcome make(Workshop workshop, String address, Optional<String> secret) {
        if (!settings.areOn()) {
            return Outcome.refused(WebhookRefusal.NO_WEBHOOKS_HERE);
        }
        if (WebhookAddress.of(address, settings).isEmpty()) {
            return Outcome.refused(WebhookRefusal.WEBHOOK_ADDRESS_UNFIT);
        }
        if (secret.isEmpty()) {
            return Outcome.refused(WebhookRefusal.WEBHOOK_SECRET_UNFIT);
        }
        if (webhooks.of(workshop).size() >= Webhooks.MOST) {
            return Outcome.refused(InputRefusal.TOO_MANY, Webhooks.MOST);
        }
        Webhook webhook = new Webhook(workshop, address, secret.get(), hands.bearer());
        webhooks.persist(webhook);
        return Outcome.accepted(Map.of("id", webhook.id(), "address", address), Change.DEED);
    }

    @DELETE
    @Path("{id}")
    public CompletionStage<Response> remove(
            @PathParam("code") String typed, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        return controls.submit(
                code, new Form(fields), Then.backTo("/w/" + code + "/webhooks"), workshop -> webhooks.in(workshop, id)
                        .map(webhook -> {
                            webhooks.delete(webhook);
                            return Outcome.accepted(Change.DEED);
                        })
                        .orElseGet(() -> Outcome.refused(WebhookRefusal.NO_SUCH_WEBHOOK)));
    }
}
