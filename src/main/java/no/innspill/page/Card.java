package no.innspill.page;

import java.util.List;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/**
 * An idea or a group as a page shows it: never with an author.
 *
 * @param place where an idea stands among all; it is no part of any page
 * @param text the idea's text or the group's heading
 * @param tags the labels; a group has its ideas' together
 * @param paper whether it was written on paper and typed in
 * @param group whether it is a group
 * @param origins the tables it comes from
 * @param plenary whether the plenary sees it, or its table alone
 * @param marks what the facilitator has put on it
 * @param members the group's ideas; an idea has none
 */
public record Card(
        long id,
        long place,
        long theme,
        String text,
        List<Worded> tags,
        boolean hidden,
        boolean edited,
        boolean paper,
        boolean group,
        List<Worded> origins,
        boolean plenary,
        Marks marks,
        List<Card> members) {

    /** A text that needs a wider card on the wall. */
    private static final int LONG = 240;

    /** The card as everybody may see it: a group without its hidden ideas. */
    public static Card of(Workshop workshop, Item item, Language language) {
        return item instanceof Group group
                ? of(workshop, group, group.visibleIdeas(), language)
                : of(workshop, (Idea) item, language);
    }

    /** The card with all that is in it, for the facilitator. */
    public static Card whole(Workshop workshop, Item item, Language language) {
        return item instanceof Group group
                ? of(workshop, group, group.ideas(), language)
                : of(workshop, (Idea) item, language);
    }

    private static Card of(Workshop workshop, Idea idea, Language language) {
        return new Card(
                idea.id(),
                idea.placeInOrder(),
                idea.theme().id(),
                idea.text(),
                labels(workshop, idea.tags(), language),
                idea.isHidden(),
                idea.isEdited(),
                idea.isFromPaper(),
                false,
                origins(workshop, List.of(idea), language),
                idea.isAt(Viewpoint.PLENARY),
                Marks.of(workshop, idea),
                List.of());
    }

    private static Card of(Workshop workshop, Group group, List<Idea> ideas, Language language) {
        return new Card(
                group.id(),
                0,
                group.theme().id(),
                group.text(),
                labels(
                        workshop,
                        ideas.stream()
                                .flatMap(idea -> idea.tags().stream())
                                .distinct()
                                .toList(),
                        language),
                group.isHidden(),
                false,
                false,
                true,
                origins(workshop, ideas, language),
                group.isAt(Viewpoint.PLENARY),
                Marks.of(workshop, group),
                ideas.stream().map(idea -> of(workshop, idea, language)).toList());
    }

    private static List<Worded> origins(Workshop workshop, List<Idea> ideas, Language language) {
        return Items.origins(ideas).stream()
                .map(table -> table.label().worded(language, workshop.language()))
                .toList();
    }

    private static List<Worded> labels(Workshop workshop, List<Tag> tags, Language language) {
        return tags.stream()
                .map(tag -> tag.label().worded(language, workshop.language()))
                .toList();
    }

    /** The id of its element: {@code idea-7} or {@code group-9}. */
    public String element() {
        return (group ? "group-" : "idea-") + id;
    }

    /** The id of the list it stands in: with the pinned ones, or in the one whose name begins like that. */
    public String list(String otherwise) {
        return (marks.pinned() ? "pinned-" : otherwise) + theme;
    }

    /** Where it is under the workshop's address: {@code ideas/7} or {@code groups/9}. */
    public String path() {
        return (group ? "groups/" : "ideas/") + id;
    }

    public boolean isLong() {
        return text.length()
                        + members.stream()
                                .mapToInt(card -> card.text().length())
                                .sum()
                > LONG;
    }
}
