package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innspill.access.Power;
import no.innspill.control.ControlLayout.Parts;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.language.Language;
import no.innspill.page.BoardData;
import no.innspill.screen.Drawn;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.store.Condition;
import no.innspill.store.Store;
import no.innspill.tables.TablesReader;
import no.innspill.tables.TablesShown;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** What stands on the facilitators' own screen. What a link is not good for is not on it. */
@ApplicationScoped
public class ControlBoard {

    /** One of the things in the middle: open while the step is about it, else folded. */
    public record Tool(Drawn region, boolean now) {

        public String title() {
            return "control_tool_" + region.id();
        }
    }

    public record Frame(
            long step,
            String kind,
            String title,
            List<Drawn> head,
            List<Drawn> strip,
            List<Drawn> left,
            List<Tool> tools,
            List<Drawn> right) {}

    @CheckedTemplate(basePath = "control")
    static class Templates {
        static native TemplateInstance board(Frame frame);

        static native TemplateInstance lately(long lately);

        static native TemplateInstance connected(long connected);

        static native TemplateInstance store(Condition condition);
    }

    @CheckedTemplate(basePath = "tables")
    static class TableTemplates {
        static native TemplateInstance connectedAt(TablesShown.Devices at);
    }

    private final ControlLayout layout;
    private final ControlData data;
    private final FiguresReader figures;
    private final TablesReader tables;
    private final TurnoutReader turnout;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Store store;

    ControlBoard(
            ControlLayout layout,
            ControlData data,
            FiguresReader figures,
            TablesReader tables,
            TurnoutReader turnout,
            Workshops workshops,
            Transactions transactions,
            Store store) {
        this.layout = layout;
        this.data = data;
        this.figures = figures;
        this.tables = tables;
        this.turnout = turnout;
        this.workshops = workshops;
        this.transactions = transactions;
        this.store = store;
    }

    String draw(Seen seen) {
        Parts parts = layout.of(seen);
        return seen.render(Templates.board(new Frame(
                seen.step().id(),
                seen.kind().name().toLowerCase(Locale.ROOT),
                seen.in(seen.workshop().title()),
                parts.head().drawn(seen),
                parts.strip().drawn(seen),
                parts.left().drawn(seen),
                tools(seen, parts),
                parts.right().drawn(seen))));
    }

    private List<Tool> tools(Seen seen, Parts parts) {
        List<Drawn> now = layout.middle(seen).at(seen.kind()).stream()
                .filter(parts::has)
                .map(region -> Drawn.of(region, seen))
                .toList();
        Stream<Drawn> rest = parts.all().at(seen.kind()).stream()
                .filter(region -> now.stream().noneMatch(drawn -> drawn.id().equals(region.id())))
                .map(region -> Drawn.of(region, seen));
        return Stream.concat(
                        now.stream().map(drawn -> new Tool(drawn, true)), rest.map(drawn -> new Tool(drawn, false)))
                .toList();
    }

    BoardData data(Seen seen) {
        return data.of(seen);
    }

    List<Part> parts(Seen seen, Changes changes) {
        if (changes.has(Change.BOARD)) {
            return List.of(Part.of(Part.BOARD, draw(seen)));
        }
        Parts all = layout.of(seen);
        return Stream.of(all.head(), all.strip(), all.left(), all.all(), all.right())
                .map(part -> part.parts(seen, changes))
                .flatMap(List::stream)
                .toList();
    }

    /** Figures that belong to no revision; of the workshop itself nothing while the store does not answer. */
    List<Part> passing(String code, Language language, Function<Workshop, Seen> look) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("store", render(Templates.store(store.condition()), language)));
        if (!store.answers()) {
            return parts;
        }
        parts.add(Part.of("connected", render(Templates.connected(figures.connected(code)), language)));
        parts.addAll(transactions.draw(
                code, () -> workshops.byCode(code).map(look).map(this::passing).orElse(List.of())));
        return parts;
    }

    private List<Part> passing(Seen seen) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(layout.moving.id(), layout.moving.drawOrHold(seen)));
        if (seen.may(Power.OWN)) {
            parts.addAll(layout.named.lately(seen));
        }
        parts.add(Part.of("lately", render(Templates.lately(turnout.lately(seen.workshop())), seen.language())));
        for (TablesShown.Devices at : tables.devices(seen.workshop())) {
            parts.add(Part.of("connected-" + at.table(), render(TableTemplates.connectedAt(at), seen.language())));
        }
        return parts;
    }

    private static String render(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).render();
    }
}
