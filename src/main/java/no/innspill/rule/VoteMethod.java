package no.innspill.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How people vote in a step. */
public enum VoteMethod {
    /** Support or not: at most one dot on an item. */
    APPROVAL,
    /** Several dots on an item. */
    DOTS,
    /** A first, a second and a third place. */
    RANKED;

    /** How many places a ranked vote gives away. */
    public static final int PLACES = 3;

    /** The method without ranks that lets one item hold so many dots: one dot each is approval, whatever it was called. */
    public static VoteMethod plain(int dotsPerItem) {
        return dotsPerItem == 1 ? APPROVAL : DOTS;
    }

    public static Optional<VoteMethod> named(String name) {
        return Stream.of(values())
                .filter(known -> known.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Its name in files, forms and keys of words. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
