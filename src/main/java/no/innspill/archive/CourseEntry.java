package no.innspill.archive;

import static no.innspill.archive.Omitted.orNot;

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
}
