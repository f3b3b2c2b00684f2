package no.innspill.similarity;

/** A text with what its words weigh among the others, and what it wishes. */
record WeighedText(ComparedText text, Vector vector, Wishes wishes) {

    /** From 0 for nothing in common, or where they contradict each other, to 1 for the same. */
    double like(WeighedText other) {
        return contradicts(other) ? 0 : vector.dot(other.vector);
    }

    boolean contradicts(WeighedText other) {
        return wishes.contradict(other.wishes);
    }
}
