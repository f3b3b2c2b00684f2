package no.innspill.plan;

import no.innspill.result.Refusal;

/** Why the plan cannot be changed so. */
public enum PlanRefusal implements Refusal {
    THEME_HAS_IDEAS(409),
    THEME_OF_ITS_OWN_STEP(409),
    TAG_ON_IDEAS(409),
    TAG_ON_MEASURES(409),
    AFFILIATION_CHOSEN(409),
    TABLE_IN_USE(409),
    BALLOTS_CAST(409),
    NO_SUCH_BALLOT_RULE(422),
    STEP_IS_CURRENT(409),
    NO_SUCH_KIND(422),
    NO_SUCH_LANGUAGE(422),
    LABEL_TAKEN(409),
    PLAN_CHANGED(409);

    private final int status;

    PlanRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
