package no.innspill.workshop;

import no.innspill.rule.StepKind;

/** What people see in the step at which a workshop stands, by its kind and by what has been opened. */
interface Visibility {

    Step step();

    Disclosure disclosure();

    default void openIdeas(boolean opened) {
        disclosure().openIdeas(opened);
    }

    /** Hides every idea and count from all screens but the facilitator's at once, or shows them again. */
    default void drawCurtain(boolean drawn) {
        disclosure().drawCurtain(drawn);
    }

    /** Whether everything is hidden: no screen but the facilitator's shows an idea or a result, whatever the step allows. */
    default boolean isCurtained() {
        return disclosure().isCurtained();
    }

    /** Whether people see each other's ideas. */
    default boolean showsIdeas() {
        return !isCurtained() && opensIdeas();
    }

    /** Whether the step lets them: never a welcome or a pause, nor a silent step before it is opened. */
    default boolean opensIdeas() {
        return switch (step().kind()) {
            case WELCOME, PAUSE -> false;
            case COLLECT -> !isEachAlone();
            case DISCUSS, GROUP, VOTE, RESULTS, MATRIX, MEASURES, CLOSE -> true;
        };
    }

    /** Whether everybody writes for themselves: a silent step before it is opened. */
    default boolean isEachAlone() {
        return step().isSilent() && !disclosure().hasOpenedIdeas();
    }

    /** Whether the counts are out: only from a results step on, and not once voting is open again. */
    default boolean showsResults() {
        return !isCurtained() && disclosure().hasOpenedResults() && step().kind() != StepKind.PAUSE;
    }

    /** Whether support by affiliation is out, with the results and for as long as the step lasts. */
    default boolean showsSupport() {
        return disclosure().hasOpenedSupport() && showsResults();
    }
}
