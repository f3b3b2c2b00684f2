package no.innspill.vote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.rule.VoteMethod;

/**
 * A way to make votes into a ranking. A vote may be counted again in another way as far as the ballots say what that asks
 * for: all of them say who supports what, but dots give no order, and approval neither dots nor order.
 */
public enum CountingMethod {
    /** Everybody who supports an item counts once. */
    PEOPLE,
    /** Each dot counts. */
    DOTS,
    /** Borda: a first rank is worth 3 points, a second 2, a third 1. */
    POINTS,
    /** Only the first ranks count. */
    FIRSTS;

    /** The one a vote by that method is counted by unless somebody asks for another. */
    public static CountingMethod usual(VoteMethod method) {
        return switch (method) {
            case APPROVAL -> PEOPLE;
            case DOTS -> DOTS;
            case RANKED -> POINTS;
        };
    }

    /** Those that a vote by that method can honestly be counted by, the usual one first. */
    public static List<CountingMethod> honest(VoteMethod method) {
        return switch (method) {
            case APPROVAL -> List.of(PEOPLE);
            case DOTS -> List.of(DOTS, PEOPLE);
            case RANKED -> List.of(POINTS, PEOPLE, FIRSTS);
        };
    }

    public Tally tally(Totals sum) {
        return switch (this) {
            case PEOPLE -> new Tally(sum.people(), sum.people());
            case DOTS -> new Tally(sum.people(), sum.dots());
            case POINTS -> new Tally(sum.people(), sum.points());
            case FIRSTS -> new Tally(sum.firsts(), sum.firsts());
        };
    }

    public static Optional<CountingMethod> named(String name) {
        return Stream.of(values())
                .filter(known -> known.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Its name in addresses and keys of words. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
