package no.innspill.vote;

import no.innspill.result.Refusal;

/** Why a vote is not taken. */
public enum VoteRefusal implements Refusal {
    SLIP_NEEDED(403),
    BUDGET_SPENT(409),
    ITEM_FULL(409),
    NO_DOT_THERE(409),
    NO_SUCH_RANK(422),
    NOT_ON_THE_BALLOT(409),
    ALREADY_SPENT(409),
    ALREADY_ON_ONE_ITEM(409),
    THEME_HAS_VOTES(409),
    STEP_HAS_VOTES(409);

    private final int status;

    VoteRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
