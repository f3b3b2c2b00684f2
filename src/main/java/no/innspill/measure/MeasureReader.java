package no.innspill.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.matrix.Matrices;
import no.innspill.measure.MeasureShown.Label;
import no.innspill.measure.MeasureShown.Origin;
import no.innspill.participation.Participant;
import no.innspill.workshop.Choice;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Reads measures for pages, and what their forms offer. */
@ApplicationScoped
public class MeasureReader {

    /** A form that offers hundreds of ideas is no help; the rest is reached from the idea itself. */
    private static final int OFFERED = 40;

    /** For views that have no form. */
    public static final Choices NOTHING_TO_CHOOSE = new Choices(List.of(), List.of(), List.of(), List.of());

    private final Measures measures;
    private final Matrices matrices;
    private final Items items;

    MeasureReader(Measures measures, Matrices matrices, Items items) {
        this.measures = measures;
        this.matrices = matrices;
        this.items = items;
    }

    public boolean any(Workshop workshop) {
        return measures.any(workshop);
    }

    /** As everybody may see them: what is hidden is not among their sources. */
    public List<MeasureShown> shown(Workshop workshop, Language language) {
        return read(workshop, measures.of(workshop), false, language);
    }

    /** The same as they stood at an instant; those written since are left out. */
    public List<MeasureShown> asOf(Workshop workshop, @Nullable Instant until, Language language) {
        List<Measure> stood = measures.of(workshop).stream()
                .filter(measure -> until == null || measure.stoodAt(until))
                .toList();
        return read(workshop, stood, false, language);
    }

    /** With all of their sources, for the facilitator. */
    public List<MeasureShown> whole(Workshop workshop, Language language) {
        return read(workshop, measures.of(workshop), true, language);
    }

    /** A participant's own. */
    public List<MeasureShown> by(Workshop workshop, Participant participant, Language language) {
        return read(workshop, measures.by(participant), false, language);
    }

    private static List<MeasureShown> read(Workshop workshop, List<Measure> measures, boolean all, Language language) {
        List<MeasureShown> shown = new ArrayList<>();
        for (Measure measure : measures) {
            int number = shown.size() + 1;
            shown.add(MeasureShown.of(workshop, measure, number, number == measures.size(), all, language));
        }
        return shown;
    }

    /** @param withoutOrigins whether the form may not offer what others have written */
    public Choices choices(Workshop workshop, boolean withoutOrigins, Language language) {
        return new Choices(
                words(workshop, workshop.plan().responsible(), language),
                words(workshop, workshop.plan().horizons(), language),
                workshop.plan().tags().stream()
                        .map(tag -> Label.of(workshop, tag, language))
                        .toList(),
                withoutOrigins ? List.of() : origins(workshop));
    }

    private static List<Worded> words(Workshop workshop, List<? extends Choice> list, Language language) {
        return list.stream()
                .map(choice -> choice.label().worded(language, workshop.language()))
                .toList();
    }

    /** What the matrix is about, or would be, then groups, then the rest. */
    private List<Origin> origins(Workshop workshop) {
        Map<Long, Item> likely = new LinkedHashMap<>();
        List<Item> visible = items.visibleIn(workshop, Viewpoint.PLENARY);
        Stream.of(
                        matrices.items(
                                workshop,
                                matrices.step(workshop)
                                        .orElse(workshop.progress().step())),
                        visible.stream().filter(Group.class::isInstance).toList(),
                        visible)
                .flatMap(List::stream)
                .forEach(item -> likely.putIfAbsent(item.id(), item));
        return likely.values().stream().limit(OFFERED).map(Origin::of).toList();
    }
}
