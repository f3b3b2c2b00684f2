package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.access.LinkKind;
import no.innspill.control.ControlLayout.Parts;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.language.Language;
import no.innspill.permission.AccessRefusal;
import no.innspill.result.Refusal;
import no.innspill.screen.Drawn;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.screen.View;
import no.innspill.store.Condition;
import no.innspill.store.Store;
import no.innspill.tables.TablesReader;
import no.innspill.tables.TablesShown;
import no.innspill.transaction.Transactions;
import no.innspill.web.Tokens;
import no.innspill.workshop.NamedLinks;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** The facilitators' own screen: it sees everything but who wrote what. What a link is not good for is not on it. */
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

    private final LinkKind link;
    private final ControlLayout layout;
    private final NamedLinks links;
    private final ControlData data;
    private final FiguresReader figures;
    private final TablesReader tables;
    private final TurnoutReader turnout;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Store store;
    private final Clock clock;

    ControlView(
            LinkKind link,
            ControlLayout layout,
            NamedLinks links,
            ControlData data,
            FiguresReader figures,
            TablesReader tables,
            TurnoutReader turnout,
            Workshops workshops,
            Transactions transactions,
            Store store,
            Clock clock) {
        this.link = link;
        this.layout = layout;
        this.links = links;
        this.data = data;
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
        return nameFor(link);
    }

    /** What the view is called that whoever has such a link sees. */
    static String nameFor(LinkKind link) {
        return link == LinkKind.OWNER ? "control" : link.word();
    }

    /** To each kind of link its own view, and no other. */
    @Override
    public boolean admits(String code, Tokens tokens) {
        return links.bearer(code, tokens.control())
                .filter(bearer -> bearer.kind() == link)
                .isPresent();
    }

    @Override
    public Refusal refusal(String code, Tokens tokens) {
        return links.bearer(code, tokens.control()).isPresent()
                ? AccessRefusal.BEYOND_THIS_LINK
                : View.super.refusal(code, tokens);
    }

    @Override
    public View forPrograms() {
        return new ProgramView(this);
    }

    @Override
    public String board(Workshop workshop, Viewpoint viewpoint, Language language) {
        Seen seen = new Seen(workshop, viewpoint, language, clock.instant(), link);
        Parts parts = layout.of(link);
        return seen.render(Templates.board(new Frame(
                seen.step().id(),
                seen.kind().name().toLowerCase(Locale.ROOT),
                seen.in(workshop.title()),
                parts.head().drawn(seen),
                parts.strip().drawn(seen),
                parts.left().drawn(seen),
                tools(seen, parts),
                parts.right().drawn(seen))));
    }

    @Override
    public Optional<Object> data(Workshop workshop, Viewpoint viewpoint, Language language) {
        return Optional.of(data.of(new Seen(workshop, viewpoint, language, clock.instant(), link)));
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

    @Override
    public List<Part> parts(Workshop workshop, Viewpoint viewpoint, Set<Change> changes, Language language) {
        if (changes.contains(Change.BOARD)) {
            return List.of(Part.of(Part.BOARD, board(workshop, viewpoint, language)));
        }
        Seen seen = new Seen(workshop, viewpoint, language, clock.instant(), link);
        Changes different = new Changes(changes);
        Parts all = layout.of(link);
        return Stream.of(all.head(), all.strip(), all.left(), all.all(), all.right())
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
        Seen seen = new Seen(workshop, Viewpoint.PLENARY, language, clock.instant(), link);
        parts.add(Part.of(layout.moving.id(), layout.moving.drawOrHold(seen)));
        if (link == LinkKind.OWNER) {
            parts.addAll(layout.named.lately(seen));
        }
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
