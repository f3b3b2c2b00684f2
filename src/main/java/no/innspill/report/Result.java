package no.innspill.report;

import java.util.List;
import no.innspill.vote.CountingMethod;
import no.innspill.workshop.VoteMethod;

/**
 * One theme's part of one vote.
 *
 * @param step the title of the vote's step
 * @param method {@code approval}, {@code dots} or {@code ranked}
 * @param dots how many dots each person had in the theme
 * @param perItem how many of them one item could hold
 * @param voters how many people voted in the theme
 * @param people how many had joined
 * @param places all items, those without votes too, best first
 */
record Result(String step, String method, int dots, int perItem, long voters, long people, List<ResultRow> places) {

    private static final int TOP = 3;
    private static final int MOST = 6;

    /** The key of the sentence that says how it was counted; its arguments are {@code dots} and {@code perItem}. */
    String counted() {
        CountingMethod usual = CountingMethod.usual(VoteMethod.named(method).orElseThrow());
        return "vote_counted_" + method + "_" + usual.tag();
    }

    Result {
        places = List.copyOf(places);
    }

    /** Whether one vote could count more than another; else votes say nothing that people do not. */
    boolean weighted() {
        return perItem > 1 || ranked();
    }

    /** Whether the votes are ranks, and what they come to is points. */
    boolean ranked() {
        return method.equals(VoteMethod.RANKED.tag());
    }

    /** The top three that have any support, with those who tie for third; not more than six. */
    List<ResultRow> top() {
        return topWithTies().stream().limit(MOST).toList();
    }

    /** How many more have the same support as the last of the top ones. */
    int beyondTop() {
        return Math.max(0, topWithTies().size() - MOST);
    }

    private List<ResultRow> topWithTies() {
        return places.stream()
                .filter(place -> place.isSupported() && place.rank() <= TOP)
                .toList();
    }
}
