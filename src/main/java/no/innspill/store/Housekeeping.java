package no.innspill.store;

/** Who does what is to be done once, however many nodes there are: one of them at a time. */
public interface Housekeeping {

    boolean isOurs();
}
