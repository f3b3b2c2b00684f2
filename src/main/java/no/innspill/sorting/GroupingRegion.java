package no.innspill.sorting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.page.Card;
import no.innspill.page.Cards;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Part;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Theme;

/** All ideas as the facilitator has them: to be found, sorted, hidden and shown. */
@ApplicationScoped
public class GroupingRegion implements Region {

    /**
     * @param kind of the step
     * @param seen whether others see them
     * @param tables the labels of the tables, and {@code tags} of the tags, by which they can be looked for
     */
    public record Sorted(
            String code,
            long step,
            String kind,
            boolean seen,
            boolean approving,
            List<WholeTheme> themes,
            List<String> tables,
            List<String> tags) {}

    @CheckedTemplate(basePath = "sorting")
    static class Templates {
        static native TemplateInstance ideas(Sorted sorted);

        static native TemplateInstance items(WholeTheme theme, String code);

        static native TemplateInstance idea(Card card, String code, long place);
    }

    private final Ideas ideas;
    private final Items items;

    GroupingRegion(Ideas ideas, Items items) {
        this.ideas = ideas;
        this.items = items;
    }

    @Override
    public String id() {
        return "moderation";
    }

    @Override
    public Optional<String> draw(Seen seen) {
        return Optional.of(seen.render(Templates.ideas(new Sorted(
                seen.code(),
                seen.step().id(),
                seen.kind().name().toLowerCase(Locale.ROOT),
                seen.progress().opensIdeas(),
                seen.workshop().settings().approvesFirst(),
                under(seen, seen.workshop().plan().themes()),
                seen.workshop().plan().tables().stream()
                        .map(RoomTable::label)
                        .map(seen::in)
                        .toList(),
                seen.workshop().plan().tags().stream()
                        .map(Tag::label)
                        .map(seen::in)
                        .toList()))));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.IDEA, Kind.ROW, Kind.CARDS, Kind.SPOTLIGHT);
    }

    /** Single rows, and the lists of those themes in which they stand in another order. */
    @Override
    public List<Part> parts(Seen seen, Changes changes) {
        List<Part> parts = new ArrayList<>();
        addRows(parts, seen, changes.ids(Kind.IDEA, Kind.ROW));
        // What has come into the light, and what has gone out of it, may be anywhere.
        List<Theme> rearranged = seen.workshop().plan().themes().stream()
                .filter(theme -> changes.has(Change.SPOTLIGHT) || changes.has(Change.cards(theme.id())))
                .toList();
        for (WholeTheme theme : under(seen, rearranged)) {
            parts.add(Part.of("items-" + theme.theme().id(), seen.render(Templates.items(theme, seen.code()))));
        }
        return parts;
    }

    private void addRows(List<Part> parts, Seen seen, List<Long> ids) {
        Set<Long> gone = new LinkedHashSet<>(ids);
        for (Idea idea : ideas.in(seen.workshop(), ids)) {
            if (idea.standing().waits() && idea.group().isEmpty()) {
                continue;
            }
            gone.remove(idea.id());
            Card card = Card.of(seen.workshop(), idea, seen.language());
            String list = idea.group().map(group -> "members-" + group.id()).orElse(card.list("ideas-"));
            parts.add(Part.first(card.element(), seen.render(Templates.idea(card, seen.code(), idea.place())), list));
        }
        gone.forEach(id -> parts.add(Part.gone("idea-" + id)));
    }

    private List<WholeTheme> under(Seen seen, List<Theme> themes) {
        if (themes.isEmpty()) {
            return List.of();
        }
        // An idea that waits stands in the queue and nowhere else.
        List<Item> all = items.of(seen.workshop()).stream()
                .filter(item -> !(item instanceof Idea idea && idea.standing().waits()))
                .toList();
        List<ThemeShown> shown = seen.workshop().plan().themes().stream()
                .map(theme -> ThemeShown.of(seen.workshop(), theme, seen.language()))
                .toList();
        return themes.stream()
                .map(theme -> new WholeTheme(
                        ThemeShown.of(seen.workshop(), theme, seen.language()),
                        Cards.whole(seen.workshop(), Items.under(theme, all), seen.language()),
                        shown.stream().filter(other -> other.id() != theme.id()).toList()))
                .toList();
    }
}
