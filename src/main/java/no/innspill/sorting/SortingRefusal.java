package no.innspill.sorting;

import no.innspill.result.Refusal;

/** Why ideas cannot be put where they were to go. */
public enum SortingRefusal implements Refusal {
    NOTHING_PICKED(422),
    STANDS_ELSEWHERE(409),
    VOTES_WOULD_BE_LOST(409);

    private final int status;

    SortingRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
