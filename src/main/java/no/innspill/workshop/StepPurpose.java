package no.innspill.workshop;

import no.innspill.rule.StepKind;

/** What people do in the step at which a workshop stands. */
interface StepPurpose {

    Step step();

    default boolean collects() {
        return step().kind() == StepKind.COLLECT;
    }

    default boolean votes() {
        return step().kind() == StepKind.VOTE;
    }

    default boolean rates() {
        return step().kind() == StepKind.MATRIX;
    }

    /** Whether participants write measures in this step. */
    default boolean letsParticipantsWriteMeasures() {
        return step().kind() == StepKind.MEASURES && step().rules().outcome().participantsWrite();
    }

    /** Whether the step is one in which participants send anything in. */
    default boolean takesAny() {
        return collects() || votes() || rates() || letsParticipantsWriteMeasures();
    }
}
