package no.innspill.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A webhook as programs read of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedWebhook(long id, String address, boolean off, int attempts, @Nullable Integer status, @Nullable Long at) {

    static Response answer(List<Webhook> webhooks) {
        return Response.ok(
                        Map.of(
                                "webhooks",
                                webhooks.stream().map(ListedWebhook::of).toList()),
                        MediaType.APPLICATION_JSON)
                .build();
    }

    private static ListedWebhook of(Webhook webhook) {
        WebhookDelivery delivery = webhook.delivery();
        Instant at = delivery.lastAt();
        return new ListedWebhook(
                webhook.id(),
                webhook.address(),
                delivery.isSwitchedOff(),
                delivery.attempts(),
                delivery.lastStatus(),
                at == null ? null : at.toEpochMilli());
    }
}
