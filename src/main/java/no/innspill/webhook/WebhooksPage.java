package no.innspill.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.innspill.access.LinkKind;
import no.innspill.language.Language;
import no.innspill.language.Times;
import no.innspill.screen.MayResolver;
import no.innspill.web.Responses;

/**
 * The webhooks of a workshop as people read of them.
 *
 * @param on whether the server sends anything anywhere
 * @param fresh the secret of the one that was just made; empty otherwise
 */
public record WebhooksPage(
        String code, String title, Language language, List<Shown> webhooks, boolean on, String fresh) {

    /** @param state a key: whether it takes what it is told; {@code at} is when it last answered, as it is said */
    public record Shown(long id, String address, String state, String at, int status) {

        static Shown of(Webhook webhook, ZoneId zone, Language language) {
            WebhookDelivery delivery = webhook.delivery();
            Instant at = delivery.lastAt();
            Integer status = delivery.lastStatus();
            return new Shown(
                    webhook.id(),
                    webhook.address(),
                    state(delivery),
                    at == null ? "" : Times.dayAndTime(at.atZone(zone), language),
                    status == null ? 0 : status);
        }

        private static String state(WebhookDelivery delivery) {
            if (delivery.isSwitchedOff()) {
                return "webhook_is_off";
            }
            if (delivery.lastAt() == null) {
                return "webhook_is_new";
            }
            return delivery.attempts() > 0 ? "webhook_fails" : "webhook_takes";
        }
    }

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance webhooks(WebhooksPage page);
    }

    /** The page of one that was just made, with what is shown once. */
    static WebhooksPage made(String code, Language language, String secret) {
        return new WebhooksPage(code, "", language, List.of(), true, secret);
    }

    Response answer(LinkKind looking, int status) {
        return Responses.html(MayResolver.with(looking, Templates.webhooks(this)), language)
                .status(status)
                .build();
    }
}
