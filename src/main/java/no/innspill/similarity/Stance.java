package no.innspill.similarity;

/** What a text wishes of a matter that it names. */
enum Stance {
    AWAY,
    LESS,
    /** Just that: it is named, and neither more of it is wished nor less. */
    PLAIN,
    MORE,
    /** Nothing that could be held against another text: something is told, or two things are said at once. */
    UNKNOWN;

    boolean contradicts(Stance other) {
        return (this == AWAY && other.isFor())
                || (other == AWAY && isFor())
                || (this == LESS && other == MORE)
                || (this == MORE && other == LESS);
    }

    private boolean isFor() {
        return this == PLAIN || this == MORE;
    }

    boolean isAgainst() {
        return this == AWAY || this == LESS;
    }
}
