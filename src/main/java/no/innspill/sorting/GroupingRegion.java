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
import no.innspill.language.Worded;
import no.innspill.page.Card;
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
            List<Worded> tables,
            List<Worded> tags) {}

    @CheckedTemplate(basePath = "sorting")
    static class Templates {
        static native TemplateInstance ideas(Sorted sorted);

        static native TemplateInstance items(WholeTheme theme, String code);

        static native TemplateInstance idea(Card card, String code, long place);

        static native TemplateInstance left(long theme, long count);
    }

    private static final String LEFT = "left-";

    private final Ideas ideas;
    private final WholeThemes themes;

    GroupingRegion(Ideas ideas, WholeThemes themes) {
        this.ideas = ideas;
        this.themes = themes;
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
                themes.under(seen, seen.workshop().plan().themes()),
                seen.workshop().plan().tables().stream()
                        .map(RoomTable::label)
                        .map(seen::worded)
                        .toList(),
                seen.workshop().plan().tags().stream()
                        .map(Tag::label)
                        .map(seen::worded)
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
        for (WholeTheme theme : themes.under(seen, rearranged)) {
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
            String list = idea.group().map(group -> "members-" + group.id()).orElse(list(card));
            parts.add(Part.first(card.element(), seen.render(Templates.idea(card, seen.code(), idea.place())), list));
        }
        gone.forEach(id -> parts.add(Part.gone("idea-" + id)));
        if (!ids.isEmpty() && !seen.workshop().plan().tables().isEmpty()) {
            themes.left(seen.workshop())
                    .forEach((theme, count) ->
                            parts.add(Part.of("left-count-" + theme, seen.render(Templates.left(theme, count)))));
        }
    }

    /** In which list a row is looked for: what the plenary does not see stands apart. */
    private static String list(Card card) {
        return card.plenary() ? card.list("ideas-") : LEFT + card.list("ideas-");
    }
}
