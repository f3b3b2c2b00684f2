package no.innspill.desk;

import java.util.Set;
import no.innspill.workshop.Workshop;

/** Looks at a workshop when commands have changed it, before that is committed: what follows from them in any case. */
public interface AfterWriting {

    void after(Workshop workshop, Set<Change> changes);
}
