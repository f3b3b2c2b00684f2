package no.innspill.rehearsal;

/** Ends the beginning of a rehearsal that there is no place for just now. */
final class Crowded extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
