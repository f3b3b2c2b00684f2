package no.innspill.webhook;

import no.innspill.result.Refusal;

/** Why a program elsewhere is not told. */
public enum WebhookRefusal implements Refusal {
    NO_WEBHOOKS_HERE(409),
    NO_SUCH_WEBHOOK(404),
    WEBHOOK_ADDRESS_UNFIT(422),
    WEBHOOK_SECRET_UNFIT(422);

    private final int status;

    WebhookRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
