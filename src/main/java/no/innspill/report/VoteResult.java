package no.innspill.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.language.Worded;
import no.innspill.rule.VoteMethod;
import no.innspill.vote.CountingMethod;

/**
 * One theme's part of one vote.
 *
 * @param number the place of the vote's step in the agenda
 * @param step its title
 * @param table the table whose vote it was, where each voted for itself
 * @param method {@code approval}, {@code dots} or {@code ranked}
 * @param dots how many dots each person had in the theme
 * @param perItem how many of them one item could hold
 * @param voters how many voted in the theme
 * @param people how many could have
 * @param unit what is counted
 * @param narrowed whether it was on the top few only
 * @param elsewhere whether it was no vote, but what people said of statements in a conversation held elsewhere
 * @param places all items, those without votes too, best first
 */
public record VoteResult(
        int number,
        Worded step,
        Optional<Worded> table,
        String method,
        int dots,
        int perItem,
        long voters,
        long people,
        Unit unit,
        boolean narrowed,
        boolean elsewhere,
        List<ResultRow> places) {

    private static final int TOP = 3;
    private static final int MOST = 6;

    /** More than these over half would be a list of their own. */
    static final int MOST_OVER_HALF = 10;

    /** The key of the sentence that says how it was counted; its arguments are {@code dots} and {@code perItem}. */
    public String counted() {
        CountingMethod usual = CountingMethod.usual(VoteMethod.named(method).orElseThrow());
        return "vote_counted_" + method + "_" + usual.tag();
    }

    public VoteResult {
        places = List.copyOf(places);
    }

    /** Of a table's own vote only what the table has let the plenary have. */
    VoteResult shared() {
        return table.isEmpty()
                ? this
                : with(places.stream().filter(ResultRow::passedOn).toList());
    }

    private VoteResult with(List<ResultRow> some) {
        return new VoteResult(
                number, step, table, method, dots, perItem, voters, people, unit, narrowed, elsewhere, some);
    }

    /** What it is called: after its step, and its table. */
    public Worded name() {
        return table.map(own -> Worded.joined(List.of(step, own), " – ")).orElse(step);
    }

    /** Whether some voted, and so few that it is to be said. */
    public boolean thin() {
        return voters > 0 && few();
    }

    /** Whether so few voted that shares would say more than there is. */
    public boolean few() {
        return voters < Few.FOR_SHARES;
    }

    /** Whether the place's share says something. */
    public boolean sharesOf(ResultRow place) {
        return place.reactions().map(ResultRow::isSeenByEnough).orElse(!few());
    }

    /** Whether one vote could count more than another; else votes say nothing that people do not. */
    public boolean weighted() {
        return !elsewhere && (perItem > 1 || ranked());
    }

    /** Whether the votes are ranks, and what they come to is points. */
    public boolean ranked() {
        return method.equals(VoteMethod.RANKED.tag());
    }

    /** The top three that have any support, with those who tie for third, though not more than six; and all over half, up to ten. */
    public List<ResultRow> top() {
        List<ResultRow> top = topWithTies();
        return IntStream.range(0, places.size())
                .filter(i -> (places.get(i).isOverHalf() && i < MOST_OVER_HALF)
                        || (top.contains(places.get(i)) && top.indexOf(places.get(i)) < MOST))
                .mapToObj(places::get)
                .toList();
    }

    /** How many more are over half. */
    public int beyondHalf() {
        return (int) beyond(places).filter(ResultRow::isOverHalf).count();
    }

    /** How many more have the same support as the last of the top ones. */
    public int beyondTop() {
        return (int) beyond(topWithTies()).filter(place -> !place.isOverHalf()).count();
    }

    private Stream<ResultRow> beyond(List<ResultRow> some) {
        List<ResultRow> top = top();
        return some.stream().filter(place -> !top.contains(place));
    }

    private List<ResultRow> topWithTies() {
        return places.stream()
                .filter(place -> place.isSupported() && place.rank() <= TOP)
                .toList();
    }

    /** By how much it is ahead of the next one, in what the ranking goes by; empty for the last one. */
    public Optional<Long> lead(ResultRow place) {
        int next = places.indexOf(place) + 1;
        return next == places.size()
                ? Optional.empty()
                : Optional.of(place.dots() - places.get(next).dots());
    }
}
