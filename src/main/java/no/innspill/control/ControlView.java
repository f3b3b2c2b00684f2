package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.desk.Transactions;
import no.innspill.language.Language;
import no.innspill.screen.Drawn;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.screen.View;
import no.innspill.store.Condition;
import no.innspill.store.Store;
import no.innspill.tables.TablesReader;
import no.innspill.tables.TablesShown;
import no.innspill.web.Tokens;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** The facilitator's own screen: it sees everything but who wrote what. */
@ApplicationScoped
public class ControlView implements View {

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
    private final FiguresReader figures;
    private final TablesReader tables;
    private final TurnoutReader turnout;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Store store;
    private final Clock clock;

    ControlView(
            ControlLayout layout,
            FiguresReader figures,
            TablesReader tables,
            TurnoutReader turnout,
            Workshops workshops,
            Transactions transactions,
            Store store,
            Clock clock) {
        this.layout = layout;
        this.figures = figures;
        this.tables = tables;
        this.turnout = turnout;
        this.workshops = workshops;
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public boolean seesAll() {
        return true;
    }

    @Override
    public String name() {
        return "control";
    }

    @Override
    public boolean admits(String code, Tokens tokens) {
        String secret = tokens.control();
        return secret != null && workshops.isControlledBy(code, secret);
    }

    @Override
    public String board(Workshop workshop, Viewpoint viewpoint, Language language) {
        Seen seen = new Seen(workshop, viewpoint, language, clock.instant());
        return seen.render(Templates.board(new Frame(
                seen.step().id(),
                seen.kind().name().toLowerCase(Locale.ROOT),
                seen.in(workshop.title()),
                layout.head.drawn(seen),
                layout.strip.drawn(seen),
                layout.left.drawn(seen),
                tools(seen),
                layout.right.drawn(seen))));
    }

    private List<Tool> tools(Seen seen) {
        List<Drawn> now = layout.middle(seen).drawn(seen);
        Stream<Drawn> rest = layout.all.at(seen.kind()).stream()
                .filter(region -> now.stream().noneMatch(drawn -> drawn.id().equals(region.id())))
                .map(region -> Drawn.of(region, seen));
        return Stream.concat(
                        now.stream().map(drawn -> new Tool(drawn, true)), rest.map(drawn -> new Tool(drawn, false)))
                .toList();
    }

    @Override
    public List<Part> parts(Workshop workshop, Viewpoint viewpoint, Set<Change> changes, Language language) {
        if (changes.contains(Change.BOARD)) {
            return List.of(Part.of(Part.BOARD, board(workshop, viewpoint, language)));
        }
        Seen seen = new Seen(workshop, viewpoint, language, clock.instant());
        Changes different = new Changes(changes);
        return Stream.of(layout.head, layout.strip, layout.left, layout.all, layout.right)
                .map(part -> part.parts(seen, different))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Part> passing(String code, Language language) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("store", render(Templates.store(store.condition()), language)));
        if (!store.answers()) {
            return parts;
        }
        parts.add(Part.of("connected", render(Templates.connected(figures.connected(code)), language)));
        parts.addAll(transactions.readFirst(() -> workshops
                .byCode(code)
                .map(workshop -> passing(workshop, language))
                .orElse(List.of())));
        return parts;
    }

    private List<Part> passing(Workshop workshop, Language language) {
        List<Part> parts = new ArrayList<>();
        Seen seen = new Seen(workshop, Viewpoint.PLENARY, language, clock.instant());
        parts.add(Part.of(layout.moving.id(), layout.moving.drawOrHold(seen)));
        parts.add(Part.of("lately", render(Templates.lately(turnout.lately(workshop)), language)));
        for (TablesShown.Devices at : tables.devices(workshop)) {
            parts.add(Part.of("connected-" + at.table(), render(TableTemplates.connectedAt(at), language)));
        }
        return parts;
    }

    private static String render(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).render();
    }
}
