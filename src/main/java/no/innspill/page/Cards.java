package no.innspill.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.idea.Item;
import no.innspill.language.Language;
import no.innspill.workshop.Workshop;

/** The cards of one theme: the pinned ones, its groups in their order, and the ideas that are in none, newest first. */
public record Cards(List<Card> pinned, List<Card> groups, List<Card> ideas) {

    public static final Cards NONE = new Cards(List.of(), List.of(), List.of());

    private static final Comparator<Card> NEWEST_FIRST =
            Comparator.comparingLong(Card::place).thenComparingLong(Card::id).reversed();

    private interface Drawing {
        Card of(Workshop workshop, Item item, Language language);
    }

    /** @param items of one theme, groups in their order */
    public static Cards of(Workshop workshop, List<Item> items, Language language) {
        return of(workshop, items, language, Card::of);
    }

    /** The same with all that is in the groups, for the facilitator. */
    public static Cards whole(Workshop workshop, List<Item> items, Language language) {
        return of(workshop, items, language, Card::whole);
    }

    private static Cards of(Workshop workshop, List<Item> items, Language language, Drawing drawing) {
        List<Card> cards =
                items.stream().map(item -> drawing.of(workshop, item, language)).toList();
        List<Card> loose = cards.stream().filter(card -> !card.marks().pinned()).toList();
        return new Cards(
                cards.stream().filter(card -> card.marks().pinned()).toList(),
                loose.stream().filter(Card::group).toList(),
                loose.stream()
                        .filter(card -> !card.group())
                        .sorted(NEWEST_FIRST)
                        .toList());
    }

    /** All of them in one list, in another order. */
    public List<Card> mixed(Comparator<Card> order) {
        return Stream.of(pinned, groups, ideas)
                .flatMap(List::stream)
                .sorted(order)
                .toList();
    }

    public boolean isEmpty() {
        return pinned.isEmpty() && groups.isEmpty() && ideas.isEmpty();
    }
}
