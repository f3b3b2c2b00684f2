package no.innspill.report;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.rule.PlanText;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoKind;
import no.innspill.workshop.Workshop;

/** What the report calls an idea or group, and which ideas its list leaves out: the facilitator says so by hand. */
@Path("/w/{code}/report")
public class ReportItemsResource {

    private final ReportEdits edits;
    private final Ideas ideas;
    private final Items items;

    ReportItemsResource(ReportEdits edits, Ideas ideas, Items items) {
        this.edits = edits;
        this.ideas = ideas;
        this.items = items;
    }

    /** Fields {@code item}, the id of an idea or group, and {@code title}; without a title it is called as it was written. */
    @POST
    @Path("titles")
    public CompletionStage<Response> entitle(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Result<String> read = PlanText.line(form.text("title"), PlanText.TITLE);
        return edits.submit(code, form, workshop -> entitle(workshop, form, read));
    }

    private Outcome entitle(Workshop workshop, Form form, Result<String> read) {
        Optional<Item> item = form.number("item").flatMap(id -> items.exactly(workshop, id));
        if (item.isEmpty() || item.get().isHidden()) {
            return Outcome.refused(IdeaRefusal.NO_SUCH_IDEA);
        }
        if (read instanceof Result.Refused<String> faulty) {
            return Outcome.refused(faulty);
        }
        String title = read.orElseThrow();
        boolean own = title.isEmpty() || title.equals(item.get().text());
        return put(
                workshop,
                UndoKind.REPORT_TITLE,
                item.get(),
                before -> before.titled(own ? Optional.empty() : Optional.of(title)));
    }

    /** Fields {@code number}, an idea's in the report, and {@code reason}: it is left out of the list of ideas, and counted. */
    @POST
    @Path("omissions")
    public CompletionStage<Response> leaveOut(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return edits.submit(code, form, workshop -> {
            Optional<HidingReason> reason = HidingReason.of(form.text("reason"))
                    .filter(why -> why != HidingReason.UNSAID && why != HidingReason.REJECTED);
            return reason.isEmpty()
                    ? Outcome.refused(InputRefusal.NO_SUCH_CHOICE)
                    : numbered(workshop, form)
                            .map(idea -> put(workshop, UndoKind.LEFT_OUT, idea, before -> before.without(reason.get())))
                            .orElseGet(() -> Outcome.refused(IdeaRefusal.NO_SUCH_IDEA));
        });
    }

    /** Field {@code number}: it is in the list again. */
    @DELETE
    @Path("omissions")
    public CompletionStage<Response> putBack(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return edits.submit(code, form, workshop -> numbered(workshop, form)
                .map(idea -> put(workshop, UndoKind.LEFT_IN, idea, before -> before.without(null)))
                .orElseGet(() -> Outcome.refused(IdeaRefusal.NO_SUCH_IDEA)));
    }

    private Optional<Idea> numbered(Workshop workshop, Form form) {
        List<Idea> written = ideas.visibleIn(workshop);
        return form.number("number")
                .filter(number -> number >= 1 && number <= written.size())
                .map(number -> written.get(number.intValue() - 1));
    }

    private Outcome put(Workshop workshop, UndoKind what, Item item, UnaryOperator<ItemInReport> change) {
        ItemInReport before = ItemInReport.of(item);
        change.apply(before).put(item);
        Difference changed = Difference.between(before, ItemInReport.of(item));
        return edits.done(workshop, what, item.id(), changed, new UndoReportItem(item.id(), changed));
    }
}
