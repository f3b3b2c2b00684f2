package no.innspill.desk;

import no.innspill.workshop.Workshop;

/**
 * What somebody wants done to a workshop. It runs inside the transaction that holds the workshop's row, so it may read
 * and change freely; it checks before it changes, because a refused command's neighbours are committed.
 */
@FunctionalInterface
public interface Command {

    Outcome apply(Workshop workshop);
}
