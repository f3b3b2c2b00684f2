package no.innspill.affiliation;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.language.Language;
import no.innspill.language.Messages;

/**
 * Those who are in no column: of affiliations of which nothing is told, and who chose none. They are worked out from what is
 * told and from what anybody knows besides, and from nothing else, so nobody learns anything by them that could not be
 * subtracted.
 */
public final class Others {

    private Others() {}

    /**
     * How many of them support an item. Only a row that tells every column's number says so; in all others the number would
     * take apart what is told of together.
     *
     * @param told of the item, by column
     * @param supporters of it in all
     * @param voters in all
     */
    static Bounds in(List<Bounds> told, int supporters, int voters) {
        int rest = voters - told.stream().mapToInt(Bounds::voters).sum();
        return !told.isEmpty() && told.stream().allMatch(Bounds::isExact)
                ? Bounds.exactly(
                        supporters - told.stream().mapToInt(Bounds::least).sum(), rest)
                : Bounds.nothing(rest);
    }

    /** What they are called: otherwise than an affiliation of the plan that has the usual word for its name. */
    public static String named(Stream<? extends CharSequence> affiliations, Language language) {
        String usual = Messages.say(language, "vote_affiliation_others");
        return affiliations.map(CharSequence::toString).anyMatch(usual::equalsIgnoreCase)
                ? Messages.say(language, "vote_affiliation_rest")
                : usual;
    }
}
