package no.innspill.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.undo.UndoWords;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Reads what can be edited by hand. */
@ApplicationScoped
public class EditReader {

    private final Ideas ideas;
    private final Items items;
    private final UndoWords undo;

    EditReader(Ideas ideas, Items items, UndoWords undo) {
        this.ideas = ideas;
        this.items = items;
        this.undo = undo;
    }

    public EditShown read(Workshop workshop, Report report, @Nullable String hand, Language language) {
        List<Idea> written = ideas.visibleIn(workshop);
        List<EditShown.LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            int number = i + 1;
            Idea idea = written.get(i);
            idea.leftOut()
                    .ifPresent(why ->
                            leftOut.add(new EditShown.LeftOut(number, idea.text(), "moderation_reason_" + why.code())));
        }
        return new EditShown(
                own(workshop.reportTexts().introduction(), language),
                own(workshop.reportTexts().summary(), language),
                own(workshop.reportTexts().nextSteps(), language),
                titles(workshop, report),
                leftOut,
                written.size(),
                undo.by(hand, workshop, language));
    }

    private static String own(LocalizedText texts, Language language) {
        return texts.texts().getOrDefault(language, "");
    }

    /** What stands on the first page, and what has a title of its own already. */
    private List<EditShown.Title> titles(Workshop workshop, Report report) {
        Map<Long, Item> byId = items.visibleIn(workshop, Viewpoint.EVERYWHERE).stream()
                .collect(Collectors.toMap(Item::id, Function.identity()));
        List<Long> top = report.themes().stream()
                .flatMap(theme -> theme.deciding().stream())
                .flatMap(result -> result.top().stream())
                .map(ResultRow::item)
                .distinct()
                .toList();
        return byId.values().stream()
                .filter(item -> top.contains(item.id()) || item.reportTitle().isPresent())
                .sorted(Comparator.comparingInt(item -> top.contains(item.id()) ? top.indexOf(item.id()) : top.size()))
                .map(item -> new EditShown.Title(item.id(), item.text(), item.titled()))
                .toList();
    }
}
