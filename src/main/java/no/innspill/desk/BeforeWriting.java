package no.innspill.desk;

import no.innspill.workshop.Workshop;

/** Looks at a workshop as it was committed last, before the next commands are applied to it. */
public interface BeforeWriting {

    void before(Workshop workshop);
}
