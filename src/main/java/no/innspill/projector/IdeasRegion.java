package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.page.Card;
import no.innspill.page.Cards;
import no.innspill.page.ThemeShown;
import no.innspill.page.Touched;
import no.innspill.rule.StepKind;
import no.innspill.screen.Part;
import no.innspill.vote.VotedItems;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;

/** What people have written, by theme. Cards come and go one by one. */
@Singleton
class IdeasRegion extends WallRegion {

    private final Ideas ideas;
    private final Items items;
    private final VotedItems voted;

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance ideas(IdeasShown ideas);

        static native TemplateInstance card(Card card);
    }

    /** @param overview whether all of it is looked at rather than each idea read: then a long text may be cut */
    public record IdeasShown(boolean single, boolean many, boolean overview, List<Column> columns) {}

    public record Column(ThemeShown theme, List<Card> cards) {}

    IdeasRegion(Walls walls, Ideas ideas, Items items, VotedItems voted) {
        super(walls, "columns");
        this.ideas = ideas;
        this.items = items;
        this.voted = voted;
    }

    @Override
    String draw(Wall wall) {
        List<Item> visible = items.visibleIn(wall.workshop(), Viewpoint.PLENARY).stream()
                .filter(item -> belongs(wall, item))
                .toList();
        return wall.render(Templates.ideas(new IdeasShown(
                wall.isSingle(),
                wall.isMany(),
                wall.step().kind() == StepKind.GROUP,
                wall.themes().stream()
                        .map(theme -> column(wall, theme, visible))
                        .toList())));
    }

    private static Column column(Wall wall, Theme theme, List<Item> visible) {
        return new Column(
                wall.shown(theme),
                Cards.of(
                                wall.workshop(),
                                Items.under(theme, visible),
                                wall.seen().language())
                        .mixed((one, other) -> 0));
    }

    /** It is what the step is about, and stood as it does now if the wall is frozen. */
    private boolean belongs(Wall wall, Item item) {
        return wall.stands(item)
                && item.isAt(Viewpoint.PLENARY)
                && voted.of(wall.step()).test(item);
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        List<Long> ids = changes.ids(Kind.IDEA);
        Touched touched = Touched.by(
                ids,
                ideas.in(wall.workshop(), ids),
                item -> wall.themes().contains(item.theme()) && item.isAt(Viewpoint.PLENARY));
        List<Part> parts = new ArrayList<>();
        for (Item item : touched.shown()) {
            Card card = wall.card(item);
            if (belongs(wall, item)) {
                String html = wall.render(Templates.card(card));
                parts.add(Part.first(card.element(), html, WallScreen.IDEAS.list(card.theme())));
            } else {
                touched.gone().add(card.element());
            }
        }
        touched.gone().forEach(element -> parts.add(Part.gone(element)));
        return parts;
    }
}
