package no.innspill.tables;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.result.InputRefusal;
import no.innspill.rule.PlanLimits;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;
import org.jspecify.annotations.Nullable;

/** The facilitator brings to the plenary what stands at the tables, or sends it back. */
@Path("/w/{code}")
public class PromotionResource {

    private final FacilitatorCommands controls;
    private final Items items;
    private final Promotions promotions;
    private final TableResults results;
    private final UndoLog undoLog;

    PromotionResource(
            FacilitatorCommands controls, Items items, Promotions promotions, TableResults results, UndoLog undoLog) {
        this.controls = controls;
        this.items = items;
        this.promotions = promotions;
        this.results = results;
        this.undoLog = undoLog;
    }

    @POST
    @Path("{items:ideas|groups}/{id}/plenary")
    public CompletionStage<Response> bring(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return one(true, code, id, new Form(fields));
    }

    @DELETE
    @Path("{items:ideas|groups}/{id}/plenary")
    public CompletionStage<Response> sendBack(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return one(false, code, id, new Form(fields));
    }

    private CompletionStage<Response> one(boolean toPlenary, String code, long id, Form form) {
        return controls.submit(code, form, workshop -> {
            Optional<Item> item = items.in(workshop, id);
            if (item.isEmpty()) {
                return Outcome.refused(IdeaRefusal.NO_SUCH_IDEA);
            }
            if (!toPlenary && !comesFromOneTable(item.get())) {
                return Outcome.refused(TableRefusal.AT_DIFFERENT_TABLES);
            }
            UndoKind what = toPlenary ? UndoKind.TO_PLENARY : UndoKind.TO_TABLE;
            return move(
                    workshop, List.of(item.get()), toPlenary, what, item.get().id());
        });
    }

    private static boolean comesFromOneTable(Item item) {
        return item.members().stream().allMatch(idea -> idea.table().isPresent())
                && Items.origins(item.members()).size() == 1;
    }

    /**
     * What came out on top of each table's vote. Fields: {@code few}, how many in each theme, as the step says if there is
     * none; and {@code table}, a table's number, for one table alone.
     */
    @POST
    @Path("plenary")
    public CompletionStage<Response> bringTops(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return controls.submit(code, form, workshop -> bringTops(workshop, form));
    }

    private Outcome bringTops(Workshop workshop, Form form) {
        long few = form.number("few").orElse((long) results.passes(workshop));
        if (few < 1 || few > PlanLimits.PASSES) {
            return Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, PlanLimits.PASSES);
        }
        List<RoomTable> tables = workshop.plan().tables();
        if (!form.text("table").isBlank()) {
            tables = form.number("table").flatMap(workshop.plan()::tableNumbered).stream()
                    .toList();
            if (tables.isEmpty()) {
                return Outcome.refused(WorkshopRefusal.NO_SUCH_TABLE);
            }
        }
        List<Item> top = tables.stream()
                .flatMap(table -> results.of(workshop, table, (int) few).stream())
                .distinct()
                .toList();
        if (top.isEmpty()) {
            return Outcome.refused(results.nothing(workshop, tables));
        }
        return top.stream().allMatch(item -> item.isAt(Viewpoint.PLENARY))
                ? Outcome.refused(TableRefusal.ALL_PASSED)
                : move(workshop, top, true, UndoKind.TABLES_TO_PLENARY, null);
    }

    private Outcome move(
            Workshop workshop, List<Item> moved, boolean toPlenary, UndoKind what, @Nullable Long aboutId) {
        List<Long> ids = moved.stream()
                .flatMap(item -> item.members().stream())
                .filter(idea -> idea.isAt(Viewpoint.PLENARY) != toPlenary)
                .map(Idea::id)
                .toList();
        Set<Change> changes = new HashSet<>();
        moved.forEach(item -> changes.addAll(toPlenary ? promotions.pass(item) : promotions.takeBack(item)));
        if (!ids.isEmpty()) {
            undoLog.keep(workshop, what, aboutId, new UndoPromotion(new ArrayList<>(ids), toPlenary));
            changes.add(Change.DEED);
        }
        return new Outcome.Accepted(Map.of("ideas", ids, "revision", workshop.nextRevision()), changes);
    }
}
