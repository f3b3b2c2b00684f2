package no.innspill.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.Times;
import no.innspill.result.InputRefusal;
import no.innspill.transaction.ServerSecret;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The programs elsewhere that are told what is different, and how that goes. A secret is in the answer to its making alone. */
@Path("/w/{code}/webhooks")
@Blocking
public class WebhooksResource {

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance webhooks(Page page);
    }

    /** @param fresh the secret of the one that was just made; empty otherwise */
    public record Page(String code, String title, Language language, List<Shown> webhooks, boolean on, String fresh) {}

    /** @param state a key: whether it takes what it is told; {@code at} is when it last answered, as it is said */
    public record Shown(long id, String address, String state, String at, int status) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Listed(
            long id, String address, boolean off, int attempts, @Nullable Integer status, @Nullable Long at) {

        static Listed of(Webhook webhook) {
            Instant at = webhook.lastAt();
            return new Listed(
                    webhook.id(),
                    webhook.address(),
                    webhook.isSwitchedOff(),
                    webhook.hasMessage() ? webhook.attempts() : 0,
                    webhook.lastStatus(),
                    at == null ? null : at.toEpochMilli());
        }
    }

    private final FacilitatorCommands controls;
    private final Webhooks webhooks;
    private final WebhookSettings settings;
    private final ServerSecret secrets;
    private final Caller caller;
    private final Clock clock;

    WebhooksResource(
            FacilitatorCommands controls,
            Webhooks webhooks,
            WebhookSettings settings,
            ServerSecret secrets,
            Caller caller,
            Clock clock) {
        this.controls = controls;
        this.webhooks = webhooks;
        this.settings = settings;
        this.secrets = secrets;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Response list(@PathParam("code") String typed) {
        return controls.entered(
                JoinCode.normalise(typed),
                workshop -> caller.wantsJson()
                        ? Response.ok(
                                        Map.of(
                                                "webhooks",
                                                webhooks.of(workshop).stream()
                                                        .map(Listed::of)
                                                        .toList()),
                                        MediaType.APPLICATION_JSON)
                                .build()
                        : html(page(workshop), 200));
    }

    /** Fields {@code address} and {@code secret}, which may be left out. The same key gives the same one again. */
    @POST
    public CompletionStage<Response> make(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        Optional<String> secret = form.text("secret").isBlank()
                ? Optional.of(WebhookSecret.of(
                        secrets.of("webhook " + code, caller.tokens(code).control(), caller.clientKey(form))))
                : WebhookSecret.read(form.text("secret"));
        Language language = caller.language();
        return controls.submit(
                        code,
                        form,
                        Then.backTo("/w/" + code + "/webhooks").withStatus(201),
                        workshop -> make(workshop, form.text("address").strip(), secret))
                .thenApply(answer -> switch (answer.getStatus()) {
                    case 201 -> Responses.with(answer, "secret", secret.orElse(""));
                    case 303 -> html(new Page(code, "", language, List.of(), true, secret.orElse("")), 201);
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
        List<Webhook> there = webhooks.of(workshop);
        if (there.size() >= Webhooks.MOST) {
            return Outcome.refused(InputRefusal.TOO_MANY, Webhooks.MOST);
        }
        // It is told of what comes, and this is the first of it.
        Webhook webhook = new Webhook(
                workshop, address, secret.get(), workshop.revisions().all());
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

    private Page page(Workshop workshop) {
        Language language = caller.language(workshop, Role.CONTROL);
        return new Page(
                workshop.code(),
                workshop.title().in(language, workshop.language()),
                language,
                webhooks.of(workshop).stream()
                        .map(webhook -> shown(webhook, language))
                        .toList(),
                settings.areOn(),
                "");
    }

    private Shown shown(Webhook webhook, Language language) {
        Instant at = webhook.lastAt();
        Integer status = webhook.lastStatus();
        String state = webhook.isSwitchedOff()
                ? "webhook_is_off"
                : at == null
                        ? "webhook_is_new"
                        : webhook.hasMessage() && webhook.attempts() > 0 ? "webhook_fails" : "webhook_takes";
        return new Shown(
                webhook.id(),
                webhook.address(),
                state,
                at == null ? "" : Times.dayAndTime(at.atZone(clock.getZone()), language),
                status == null ? 0 : status);
    }

    private static Response html(Page page, int status) {
        return Responses.html(Templates.webhooks(page), page.language())
                .status(status)
                .build();
    }
}
