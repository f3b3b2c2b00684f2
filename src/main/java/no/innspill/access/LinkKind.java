package no.innspill.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of keys to the control view, each with what whoever holds one may do. */
public enum LinkKind {
    OWNER,
    /** Nobody's link but a colleague's sign-in: whoever the workshop has been shared with. */
    COLLEAGUE,
    HELPER,
    OBSERVER;

    public boolean may(Power power) {
        return switch (power) {
            case WATCH -> true;
            case SORT, MODERATE, TYPE_IN -> this != OBSERVER;
            case LEAD -> this == OWNER || this == COLLEAGUE;
            case OWN -> this == OWNER;
        };
    }

    /** The kind of a link that is made with a name, as a form says it; there is one owner's link and no second. */
    public static Optional<LinkKind> named(String word) {
        return ofWord(word).filter(kind -> kind == HELPER || kind == OBSERVER);
    }

    /** The kind of a program's token, as a form says it. */
    public static Optional<LinkKind> ofToken(String word) {
        return ofWord(word).filter(kind -> kind != COLLEAGUE);
    }

    private static Optional<LinkKind> ofWord(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
