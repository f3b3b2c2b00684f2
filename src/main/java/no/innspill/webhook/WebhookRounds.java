package no.innspill.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import no.innspill.access.Secrets;
import no.innspill.screen.ChangeTold;
import no.innspill.store.ByItself.Once;
import no.innspill.transaction.Busy;
import no.innspill.transaction.NotStored;
import no.innspill.transaction.Transactions;
import no.innspill.webhook.WebhookPost.Letter;
import no.innspill.workshop.Workshop;
import org.jboss.logging.Logger;

/**
 * Tells programs elsewhere what is different: once a second at most, one message at a time for each, by the node that does
 * the housekeeping, and by none that has not taken the message for itself.
 */
@ApplicationScoped
class WebhookRounds {

    private static final Logger LOG = Logger.getLogger(WebhookRounds.class);

    private record Data(String workshop, long from, long revision, List<ChangeTold> changes) {}

    private record Body(String type, String timestamp, Data data) {}

    private final Webhooks webhooks;
    private final HeardChanges heard;
    private final WebhookPost post;
    private final WebhookPlaces places;
    private final WebhookSettings settings;
    private final Transactions transactions;
    private final ExecutorService executor;
    private final ObjectMapper json;
    private final Clock clock;
    private final MeterRegistry meters;

    WebhookRounds(
            Webhooks webhooks,
            HeardChanges heard,
            WebhookPost post,
            WebhookPlaces places,
            WebhookSettings settings,
            Transactions transactions,
            ExecutorService executor,
            ObjectMapper json,
            Clock clock,
            MeterRegistry meters) {
        this.webhooks = webhooks;
        this.heard = heard;
        this.post = post;
        this.places = places;
        this.settings = settings;
        this.transactions = transactions;
        this.executor = executor;
        this.json = json;
        this.clock = clock;
        this.meters = meters;
        for (boolean taken : new boolean[] {true, false}) {
            count(taken, 0);
        }
    }

    @Scheduled(every = "1s", skipExecutionIf = Once.class)
    void look() {
        if (settings.areOn() && !places.areAllTaken()) {
            transactions.readFirst(() -> webhooks.due(clock.instant())).stream()
                    .filter(places::take)
                    .forEach(this::begin);
        }
    }

    private void begin(long id) {
        taken(id).ifPresentOrElse(taken -> executor.execute(() -> send(taken)), () -> places.giveBack(id));
    }

    /** One that cannot be had, just now or ever, does not hold up those behind it: it is due at the next look. */
    private Optional<Letter> taken(long id) {
        try {
            return transactions.write(() -> webhooks.take(id, clock.instant()).map(this::letter));
        } catch (Busy | NotStored later) {
            LOG.debugf("Webhook %d is looked at again: %s", (Object) id, later.getMessage());
            return Optional.empty();
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Webhook %d could not be told", (Object) id);
            return Optional.empty();
        }
    }

    private void send(Letter letter) {
        post.send(letter)
                .onComplete(answer -> executor.execute(
                        () -> answered(letter, answer.succeeded() ? answer.result() : WebhookPost.NONE)));
    }

    private Letter letter(Webhook webhook) {
        Workshop workshop = webhook.workshop();
        WebhookDelivery delivery = webhook.delivery();
        if (!delivery.isUnderWay()) {
            long reached = workshop.revisions().all();
            webhook.tell("msg_" + Secrets.random(), body(workshop.code(), webhook.told(), reached), reached);
        }
        return new Letter(webhook.id(), webhook.address(), webhook.secret(), delivery.messageId(), delivery.message());
    }

    private String body(String code, long told, long reached) {
        try {
            return json.writeValueAsString(new Body(
                    "workshop.changed",
                    clock.instant().toString(),
                    new Data(code, told, reached, heard.between(code, told, reached))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answered(Letter letter, int status) {
        places.answered(letter.webhook());
        try {
            Optional<Webhook> told = transactions.write(() -> {
                // Held: else it may be taken away while its answer is written.
                Optional<Webhook> known = webhooks.findByIdOptional(letter.webhook(), LockModeType.PESSIMISTIC_WRITE);
                known.ifPresent(webhook -> count(webhook.answered(letter.id(), status, clock.instant(), settings), 1));
                return known.filter(webhook -> webhook.delivery().isSwitchedOff());
            });
            told.ifPresent(off -> LOG.infof("Webhook %d did not answer and is switched off", off.id()));
        } catch (Busy | NotStored unknown) {
            // It is sent once more under the same id, by whoever looks when it is not taken any longer.
            LOG.debug("What a webhook answered could not be kept", unknown);
        }
    }

    private void count(boolean taken, int many) {
        meters.counter("innspill.webhooks.sent", "taken", String.valueOf(taken)).increment(many);
    }
}
