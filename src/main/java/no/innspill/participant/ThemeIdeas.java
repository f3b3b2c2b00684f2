package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.desk.Change.Kind;
import no.innspill.desk.Changes;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.page.Card;
import no.innspill.page.Cards;
import no.innspill.page.Touched;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.workshop.Theme;
import org.jspecify.annotations.Nullable;

/** The cards of a theme, where they may be seen. While people vote they are the ballot: what is voted on, in one list. */
@ApplicationScoped
class ThemeIdeas implements ThemeSection {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance items(
                long theme, Cards cards, @Nullable Voting voting, @Nullable AtTable table, StepMode mode, String code);

        static native TemplateInstance card(Card card, @Nullable Voting voting, @Nullable AtTable table, String code);
    }

    private final Ideas ideas;
    private final Items items;
    private final Votings votings;
    private final OwnTable tables;

    ThemeIdeas(Ideas ideas, Items items, Votings votings, OwnTable tables) {
        this.ideas = ideas;
        this.items = items;
        this.votings = votings;
        this.tables = tables;
    }

    @Override
    public Optional<String> draw(Seen seen, Theme theme) {
        if (!seen.progress().showsIdeas()) {
            return Optional.empty();
        }
        List<Item> shown = items.visibleIn(seen.workshop(), seen.viewpoint()).stream()
                .filter(votings.admitted(seen))
                .toList();
        Cards cards = Cards.of(seen.workshop(), Items.under(theme, shown), seen.language());
        return Optional.of(seen.render(Templates.items(
                theme.id(),
                seen.progress().votes() ? new Cards(List.of(), List.of(), cards.mixed(CardOrder.of(seen))) : cards,
                votings.in(seen).get(theme.id()),
                tables.of(seen).orElse(null),
                StepMode.of(seen),
                seen.code())));
    }

    @Override
    public boolean touchedBy(Changes changes) {
        return changes.any(Kind.IDEA, Kind.CARDS, Kind.SPOTLIGHT);
    }

    @Override
    public Stream<Part> parts(Seen seen, Changes changes) {
        return seen.progress().showsIdeas()
                ? Stream.concat(cards(seen, changes.ids(Kind.IDEA)), rearranged(seen, changes))
                : Stream.empty();
    }

    private Stream<Part> cards(Seen seen, List<Long> ids) {
        Touched touched = Touched.by(
                ids,
                ideas.in(seen.workshop(), ids),
                item -> seen.step().covers(item.theme()) && item.isAt(seen.viewpoint()));
        return Stream.concat(
                touched.shown().stream().filter(votings.admitted(seen)).map(item -> card(seen, item)),
                touched.gone().stream().map(Part::gone));
    }

    private Part card(Seen seen, Item item) {
        Card card = Card.of(seen.workshop(), item, seen.language());
        String html = seen.render(Templates.card(
                card, votings.in(seen).get(card.theme()), tables.of(seen).orElse(null), seen.code()));
        String list =
                seen.progress().votes() ? "ideas-" + card.theme() : card.list(card.group() ? "groups-" : "ideas-");
        return card.group() ? Part.last(card.element(), html, list) : Part.first(card.element(), html, list);
    }

    private Stream<Part> rearranged(Seen seen, Changes changes) {
        return seen.workshop().turns().themesFrom(seen.viewpoint()).stream()
                .filter(theme -> changes.has(Change.SPOTLIGHT) || changes.has(Change.cards(theme.id())))
                .flatMap(theme -> draw(seen, theme).stream().map(html -> Part.of("items-" + theme.id(), html)));
    }
}
