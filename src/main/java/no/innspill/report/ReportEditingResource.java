package no.innspill.report;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.HidingReason;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Ideas;
import no.innspill.idea.Item;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.measure.MeasureRefusal;
import no.innspill.result.Result;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.PlanText;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.ReportTexts;
import no.innspill.workshop.Workshop;

/** What the facilitator does by hand about the report before it goes up. All of it can be taken back. */
@Path("/w/{code}/report")
public class ReportEditingResource {

    private final FacilitatorCommands controls;
    private final Ideas ideas;
    private final Items items;
    private final UndoLog deeds;

    ReportEditingResource(FacilitatorCommands controls, Ideas ideas, Items items, UndoLog deeds) {
        this.controls = controls;
        this.ideas = ideas;
        this.items = items;
        this.deeds = deeds;
    }

    /**
     * Fields {@code introduction}, {@code summary} and {@code next_steps}, in the language {@code content}; one that is
     * empty is none, and one that is not there stays as it was.
     */
    @POST
    @Path("texts")
    public CompletionStage<Response> write(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Map<String, Result<String>> read = Map.of(
                "introduction", read(form, "introduction"),
                "summary", read(form, "summary"),
                "next_steps", read(form, "next_steps"));
        return submit(code, form, workshop -> write(workshop, form, read));
    }

    private static Result<String> read(Form form, String field) {
        return PlanText.paragraphs(form.text(field), PlanLimits.REPORT_TEXT);
    }

    private Outcome write(Workshop workshop, Form form, Map<String, Result<String>> read) {
        Optional<Outcome> refusal =
                read.values().stream().flatMap(ReportEditingResource::refused).findFirst();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Language language = Language.of(form.text("content")).orElse(workshop.language());
        ReportTexts before = workshop.reportTexts();
        workshop.write(new ReportTexts(
                said(form, "introduction", before.introduction(), language, read),
                said(form, "summary", before.summary(), language, read),
                said(form, "next_steps", before.nextSteps(), language, read)));
        Difference changed = Difference.between(before, workshop.reportTexts());
        if (!changed.isNone()) {
            deeds.keep(workshop, UndoKind.REPORT_TEXTS, null, new UndoReportTexts(changed));
        }
        return done(workshop);
    }

    private static Stream<Outcome> refused(Result<String> read) {
        return read instanceof Result.Refused<String> faulty ? Stream.of(Outcome.refused(faulty)) : Stream.empty();
    }

    private static LocalizedText said(
            Form form, String field, LocalizedText before, Language language, Map<String, Result<String>> read) {
        if (!form.has(field) || !(read.get(field) instanceof Result.Ok<String> fine)) {
            return before;
        }
        return fine.value().isEmpty() ? before.without(language) : before.with(language, fine.value());
    }

    /** Fields {@code item}, the id of an idea or group, and {@code title}; without a title it is called as it was written. */
    @POST
    @Path("titles")
    public CompletionStage<Response> entitle(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Result<String> read = PlanText.line(form.text("title"), PlanText.TITLE);
        return submit(code, form, workshop -> entitle(workshop, form, read));
    }

    private Outcome entitle(Workshop workshop, Form form, Result<String> read) {
        Optional<Item> item = form.number("item").flatMap(id -> items.exactly(workshop, id));
        if (item.isEmpty() || item.get().isHidden()) {
            return Outcome.refused(IdeaRefusal.NO_SUCH_IDEA);
        }
        return refused(read).findFirst().orElseGet(() -> {
            String title = read.orElseThrow();
            boolean own = title.isEmpty() || title.equals(item.get().text());
            return put(
                    workshop,
                    UndoKind.REPORT_TITLE,
                    item.get(),
                    before -> before.titled(own ? Optional.empty() : Optional.of(title)));
        });
    }

    /** Fields {@code number}, an idea's in the report, and {@code reason}: it is left out of the list of ideas, and counted. */
    @POST
    @Path("omissions")
    public CompletionStage<Response> leaveOut(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return submit(code, form, workshop -> {
            Optional<HidingReason> reason = HidingReason.of(form.text("reason"))
                    .filter(why -> why != HidingReason.UNSAID && why != HidingReason.REJECTED);
            return reason.isEmpty()
                    ? Outcome.refused(MeasureRefusal.NO_SUCH_CHOICE)
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
        return submit(code, form, workshop -> numbered(workshop, form)
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
        if (!changed.isNone()) {
            deeds.keep(workshop, what, item.id(), new UndoReportItem(item.id(), changed));
        }
        return done(workshop);
    }

    private static Outcome done(Workshop workshop) {
        return Outcome.accepted(Map.of("revision", workshop.nextRevision()), Change.DEED);
    }

    private CompletionStage<Response> submit(String typed, Form form, Function<Workshop, Outcome> change) {
        String code = JoinCode.normalise(typed);
        return controls.submit(code, form, Then.backTo("/w/" + code + "/report#edit"), change);
    }
}
