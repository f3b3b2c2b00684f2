package no.innspill.privacy;

import no.innspill.result.Refusal;

/** Why something is still there. */
public enum PrivacyRefusal implements Refusal {
    NOT_DELETED(503);

    private final int status;

    PrivacyRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
