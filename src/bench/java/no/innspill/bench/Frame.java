package no.innspill.bench;

/** What the load client needs to know of a pushed frame; {@code to} is -1 in one that carries no revision. */
record Frame(boolean isBoard, long from, long to, long[] ideas, int bytes) {

    static Frame board(long revision) {
        return new Frame(true, -1, revision, new long[0], 0);
    }

    boolean hasRevision() {
        return to >= 0;
    }
}
