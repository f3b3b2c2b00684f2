package no.innspill.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.innspill.access.Power;
import no.innspill.language.Language;
import no.innspill.openwalls.SeenWall;
import no.innspill.screen.Part;
import no.innspill.screen.Seen;
import no.innspill.store.Condition;
import no.innspill.store.Store;
import no.innspill.tables.TableDevices;
import no.innspill.tables.TablesShown;
import no.innspill.transaction.Transactions;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** What the control view shows that belongs to no revision: who is there, how time passes, how the store is. */
@ApplicationScoped
class PassingFigures {

    @CheckedTemplate(basePath = "control")
    static class Templates {
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
    private final TableDevices tables;
    private final TurnoutReader turnout;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Store store;
    private final SeenWall wall;

    PassingFigures(
            ControlLayout layout,
            FiguresReader figures,
            TableDevices tables,
            TurnoutReader turnout,
            Workshops workshops,
            Transactions transactions,
            Store store,
            SeenWall wall) {
        this.layout = layout;
        this.figures = figures;
        this.tables = tables;
        this.turnout = turnout;
        this.workshops = workshops;
        this.transactions = transactions;
        this.store = store;
        this.wall = wall;
    }

    /** Of the workshop itself nothing while the store does not answer. */
    List<Part> of(String code, Language language, Function<Workshop, Seen> look) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("store", render(Templates.store(store.condition()), language)));
        parts.add(wall.part(code));
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
        for (TablesShown.Devices at : tables.of(seen.workshop())) {
            parts.add(Part.of("connected-" + at.table(), render(TableTemplates.connectedAt(at), seen.language())));
        }
        return parts;
    }

    private static String render(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).render();
    }
}
