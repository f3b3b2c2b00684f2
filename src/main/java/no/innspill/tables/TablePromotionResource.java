package no.innspill.tables;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import no.innspill.desk.Change;
import no.innspill.desk.Discretion;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantCommands;
import no.innspill.result.Result;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/** A table passes ideas on to the plenary: one by one as it agrees, or what came out on top of its vote. */
@Path("/w/{code}")
public class TablePromotionResource {

    private final ParticipantCommands desk;
    private final Items items;
    private final Promotions promotions;
    private final TableResults results;

    TablePromotionResource(ParticipantCommands desk, Items items, Promotions promotions, TableResults results) {
        this.desk = desk;
        this.items = items;
        this.promotions = promotions;
        this.results = results;
    }

    @POST
    @Path("{items:ideas|groups}/{id}/passing")
    public CompletionStage<Response> pass(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(
                code,
                new Form(fields),
                (workshop, table) -> Outcome.of(own(workshop, table, id), item -> pass(workshop, table, item)));
    }

    private Outcome pass(Workshop workshop, RoomTable table, Item item) {
        int most = workshop.progress().step().rules().tables().passes();
        if (!item.isAt(Viewpoint.PLENARY)
                && promotions
                                .passedByTheme(workshop, table)
                                .getOrDefault(item.theme().id(), 0L)
                        >= most) {
            return Outcome.refused(TableRefusal.PASSED_ENOUGH, most);
        }
        return told(workshop, promotions.pass(item));
    }

    @DELETE
    @Path("{items:ideas|groups}/{id}/passing")
    public CompletionStage<Response> takeBack(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(
                code,
                new Form(fields),
                (workshop, table) ->
                        Outcome.of(own(workshop, table, id), item -> told(workshop, promotions.takeBack(item))));
    }

    /** What came out on top of the table's vote, as many as the step says; where more tie, the table has to choose. */
    @POST
    @Path("passings")
    public CompletionStage<Response> passTop(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return submit(code, new Form(fields), (workshop, table) -> {
            if (!workshop.progress().showsResults()) {
                return Outcome.refused(TableRefusal.NOTHING_TO_PASS);
            }
            TableResults.Left left = results.left(workshop, table);
            Set<Change> changes = new HashSet<>();
            left.items().forEach(item -> changes.addAll(promotions.pass(item)));
            return left.why().map(Outcome::refused).orElseGet(() -> told(workshop, changes));
        });
    }

    /** One of the table's own that can be seen. */
    private Result<Item> own(Workshop workshop, RoomTable table, long id) {
        return Result.of(
                items.in(workshop, id).filter(item -> !item.isHidden() && item.isAt(table.viewpoint())),
                IdeaRefusal.NO_SUCH_IDEA);
    }

    private static Outcome told(Workshop workshop, Set<Change> changes) {
        return new Outcome.Accepted(
                Map.of("passed", changes.size(), "revision", Discretion.revisionAfter(workshop, changes)), changes);
    }

    private CompletionStage<Response> submit(String code, Form form, BiFunction<Workshop, RoomTable, Outcome> wish) {
        return desk.submit(
                code,
                form,
                (workshop, someone) -> Outcome.of(table(workshop, someone), table -> wish.apply(workshop, table)));
    }

    private static Result<RoomTable> table(Workshop workshop, Participant someone) {
        if (workshop.hasEnded()) {
            return Result.refused(WorkshopRefusal.WORKSHOP_ENDED);
        }
        return workshop.permissions().letsTablesPass()
                ? Result.of(someone.table(), TableRefusal.AT_NO_TABLE)
                : Result.refused(TableRefusal.NOT_AT_TABLES);
    }
}
