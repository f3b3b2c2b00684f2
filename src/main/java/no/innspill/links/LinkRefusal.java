package no.innspill.links;

import no.innspill.result.Refusal;

/** Why there is no such link or token. */
public enum LinkRefusal implements Refusal {
    NO_SUCH_LINK(404),
    NO_RESULTS_YET(409),
    NO_SUCH_LINK_KIND(422),
    NO_SUCH_TOKEN(404),
    NO_SUCH_TOKEN_KIND(422);

    private final int status;

    LinkRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
