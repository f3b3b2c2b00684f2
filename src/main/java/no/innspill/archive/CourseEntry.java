package no.innspill.archive;

import static no.innspill.archive.Omitted.orNot;

import java.time.Duration;
import java.time.Instant;
import no.innspill.wall.WallRequest;
import no.innspill.workshop.FacilitationState;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/** How far the workshop had come. */
record CourseEntry(
        int step,
        boolean takesInput,
        boolean ideasOpened,
        boolean resultsOpened,
        boolean doorOpen,
        boolean ended,
        Boolean approving,
        Boolean curtain) {
    CourseEntry {
        approving = orNot(approving);
        curtain = orNot(curtain);
    }

    static CourseEntry of(Workshop workshop) {
        FacilitationState conduct = FacilitationState.of(workshop);
        return new CourseEntry(
                workshop.progress().step().position() + 1,
                conduct.takingInput(),
                conduct.ideasOpened(),
                conduct.resultsOpened(),
                conduct.doorOpen(),
                workshop.hasEnded(),
                conduct.approving(),
                conduct.curtain());
    }

    /** @param end when it ended, if it has */
    void restore(Workshop workshop, Instant end) {
        Step now = workshop.plan().steps().get(step - 1);
        FacilitationState left = new FacilitationState(
                now.id(),
                takesInput,
                ideasOpened,
                resultsOpened,
                false,
                null,
                ended ? null : now.length().map(Duration::toMillis).orElse(null),
                WallRequest.AGENDA,
                null,
                false,
                null,
                null,
                null,
                curtain,
                approving,
                doorOpen,
                ended ? end.toEpochMilli() : null,
                null,
                false);
        left.restore(workshop);
    }
}
