package no.innspill.workshop;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of links that lead to the control view, each with what whoever holds one may do. */
public enum LinkKind {
    OWNER(EnumSet.allOf(Power.class)),
    HELPER(EnumSet.of(Power.WATCH, Power.SORT, Power.MODERATE, Power.TYPE_IN)),
    OBSERVER(EnumSet.of(Power.WATCH));

    private final Set<Power> powers;

    LinkKind(Set<Power> powers) {
        this.powers = powers;
    }

    /** The kind of a link that is made with a name, as a form says it; there is one owner's link and no second. */
    public static Optional<LinkKind> named(String word) {
        return Stream.of(HELPER, OBSERVER)
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }

    public boolean may(Power power) {
        return powers.contains(power);
    }

    public boolean sorts() {
        return may(Power.SORT);
    }

    public boolean moderates() {
        return may(Power.MODERATE);
    }

    public boolean typesIn() {
        return may(Power.TYPE_IN);
    }

    public boolean leads() {
        return may(Power.LEAD);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
