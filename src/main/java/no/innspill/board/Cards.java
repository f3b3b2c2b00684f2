package no.innspill.board;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.idea.Item;
import no.innspill.language.Language;
import no.innspill.workshop.Workshop;

/** The cards of one theme: its groups in their order, and the ideas that are in none, newest first. */
public record Cards(List<Card> groups, List<Card> ideas) {

    public static final Cards NONE = new Cards(List.of(), List.of());

    private static final Comparator<Card> NEWEST_FIRST =
            Comparator.comparingLong(Card::id).reversed();

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
        return new Cards(
                cards.stream().filter(Card::group).toList(),
                cards.stream()
                        .filter(card -> !card.group())
                        .sorted(NEWEST_FIRST)
                        .toList());
    }

    /** Groups and ideas in one list, in another order. */
    public List<Card> mixed(Comparator<Card> order) {
        return Stream.concat(groups.stream(), ideas.stream()).sorted(order).toList();
    }

    public boolean isEmpty() {
        return groups.isEmpty() && ideas.isEmpty();
    }
}
