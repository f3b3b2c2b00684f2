package no.innspill.desk;

import no.innspill.workshop.Workshop;

/**
 * What somebody wants done to a workshop. It runs inside the transaction that holds the workshop's row, so it may read
 * and change freely; it checks before it changes, because a refused command's neighbours are committed.
 */
@FunctionalInterface
public interface Command {

    Outcome apply(Workshop workshop);

    /** Whether it is somebody who uses the workshop. */
    default boolean isUse() {
        return true;
    }

    /** What the server does by itself: the workshop is not kept longer for it. */
    static Command ofTheServer(Command command) {
        return new Command() {
            @Override
            public Outcome apply(Workshop workshop) {
                return command.apply(workshop);
            }

            @Override
            public boolean isUse() {
                return false;
            }
        };
    }
}
