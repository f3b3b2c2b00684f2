package no.innspill.measure;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Answer;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Items;
import no.innspill.pace.Pace.Deed;
import no.innspill.participation.Participant;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.rule.TypedTexts;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Writing measures, changing them, putting them in order and deleting them. */
@Path("/w/{code}/measures")
public class MeasuresResource {

    private final MeasureCommands scribes;
    private final Measures measures;
    private final Items items;
    private final MeasurePages pages;
    private final UndoLog deeds;
    private final Responses replies;
    private final Clock clock;

    MeasuresResource(
            MeasureCommands scribes,
            Measures measures,
            Items items,
            MeasurePages pages,
            UndoLog deeds,
            Responses replies,
            Clock clock) {
        this.scribes = scribes;
        this.measures = measures;
        this.items = items;
        this.pages = pages;
        this.deeds = deeds;
        this.replies = replies;
        this.clock = clock;
    }

    /** Fields: those of {@link DraftReading}. */
    @POST
    public CompletionStage<Response> write(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        TypedTexts texts = MeasureTexts.of(form);
        return replies.when(
                scribes.submit(code, form, Deed.IDEA, (workshop, author) -> write(workshop, author, form, texts)),
                form,
                then(code, form).withStatus(201));
    }

    private Outcome write(Workshop workshop, Optional<Participant> author, Form form, TypedTexts texts) {
        if (measures.of(workshop).size() >= Measures.MOST) {
            return Outcome.refused(InputRefusal.TOO_MANY, Measures.MOST);
        }
        DraftReading reading = reading(workshop, form, texts, Optional.empty());
        return reading.read()
                .map(draft -> measures.add(workshop, author.orElse(null), draft, clock.instant()))
                .map(measure -> {
                    keep(workshop, author, UndoKind.MEASURE_WRITTEN, UndoMeasure.written(measure), null);
                    return told(workshop, measure);
                })
                .or(reading::refusal)
                .orElseThrow();
    }

    /** The same fields, and {@code seen}: which edition the form was filled from. */
    @POST
    @Path("/{id}")
    public CompletionStage<Response> change(
            @PathParam("code") String typed, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        TypedTexts texts = MeasureTexts.of(form);
        CompletionStage<Answer> answer = scribes.submit(
                code,
                form,
                (workshop, someone) -> Outcome.of(
                        own(workshop, someone, id), measure -> change(workshop, someone, measure, form, texts)));
        return pages.whenChanged(answer, code, id, form, replies.when(answer, form, then(code, form)));
    }

    private Outcome change(
            Workshop workshop, Optional<Participant> someone, Measure measure, Form form, TypedTexts texts) {
        DraftReading reading = reading(workshop, form, texts, Optional.of(measure));
        Optional<MeasureDraft> draft = reading.read();
        if (draft.isPresent() && draft.get().equals(measure.draft())) {
            return Outcome.accepted(answer(workshop, measure));
        }
        if (!hasSeen(form, measure)) {
            return Outcome.refused(MeasureRefusal.MEASURE_CHANGED, measure.title());
        }
        draft.ifPresent(words -> {
            Wording before = Wording.of(measure);
            measure.reword(words, someone.orElse(null), clock.instant());
            Difference difference = Difference.between(before, Wording.of(measure));
            UndoMeasure changed = UndoMeasure.changed(measure, difference);
            keep(workshop, someone, UndoKind.MEASURE_CHANGED, changed, measure.authorId());
        });
        return reading.refusal().orElseGet(() -> told(workshop, measure));
    }

    private static boolean hasSeen(Form form, Measure measure) {
        return form.number("seen").equals(Optional.of((long) measure.edition()));
    }

    /** Field {@code by}: -1 is up, 1 is down. */
    @POST
    @Path("/{id}/position")
    public CompletionStage<Response> move(
            @PathParam("code") String typed, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(
                typed,
                fields,
                (workshop, someone, form) -> Outcome.of(own(workshop, someone, id), measure -> {
                    long by = form.number("by").orElse(0L);
                    if (Math.abs(by) != 1) {
                        return Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, -1, 1);
                    }
                    int before = measure.position();
                    measures.move(workshop, measure, (int) by);
                    if (measure.position() != before) {
                        keep(workshop, someone, UndoKind.MEASURE_ORDER, UndoMeasure.moved(measure, before), null);
                    }
                    return told(workshop, measure);
                }));
    }

    /** With {@code seen}, only what has been seen is deleted. */
    @DELETE
    @Path("/{id}")
    public CompletionStage<Response> drop(
            @PathParam("code") String typed, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(
                typed,
                fields,
                (workshop, someone, form) -> Outcome.of(own(workshop, someone, id), measure -> {
                    if (form.has("seen") && !hasSeen(form, measure)) {
                        return Outcome.refused(MeasureRefusal.MEASURE_CHANGED, measure.title());
                    }
                    UndoMeasure deleted = UndoMeasure.deleted(measure);
                    keep(workshop, someone, UndoKind.MEASURE_DELETED, deleted, measure.authorId());
                    measures.drop(workshop, measure);
                    return Outcome.accepted(
                            Map.of("id", measure.id(), "revision", workshop.nextRevision()),
                            Change.MEASURES,
                            Change.DEED);
                }));
    }

    private interface Act {
        Outcome on(Workshop workshop, Optional<Participant> someone, Form form);
    }

    private CompletionStage<Response> submit(String typed, MultivaluedMap<String, String> fields, Act act) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        return replies.when(
                scribes.submit(code, form, (workshop, someone) -> act.on(workshop, someone, form)),
                form,
                then(code, form));
    }

    /** The facilitator may change all of them, a participant their own. */
    private Result<Measure> own(Workshop workshop, Optional<Participant> someone, long id) {
        Optional<Measure> measure = measures.in(workshop, id);
        if (measure.isEmpty()) {
            return Result.refused(MeasureRefusal.NO_SUCH_MEASURE);
        }
        if (someone.isEmpty() || measure.get().isBy(someone.get())) {
            return Result.ok(measure.get());
        }
        return Result.refused(
                workshop.permissions().showsMeasures() ? IdeaRefusal.NOT_YOURS : MeasureRefusal.NO_SUCH_MEASURE);
    }

    /** What the facilitator does can be taken back; participants change their own again. */
    private void keep(
            Workshop workshop, Optional<Participant> someone, UndoKind what, UndoMeasure undo, @Nullable Long author) {
        if (someone.isEmpty()) {
            deeds.keep(workshop, what, null, undo, author);
        }
    }

    private DraftReading reading(Workshop workshop, Form form, TypedTexts texts, Optional<Measure> measure) {
        return new DraftReading(workshop, form, texts, measure, id -> items.in(workshop, id));
    }

    private static Outcome told(Workshop workshop, Measure measure) {
        return Outcome.accepted(answer(workshop, measure), Change.MEASURES, Change.DEED);
    }

    private static Map<String, Object> answer(Workshop workshop, Measure measure) {
        return Map.of("id", measure.id(), "seen", measure.edition(), "revision", workshop.nextRevision());
    }

    private Then then(String code, Form form) {
        return Then.backTo("/w/" + code + (scribes.leads(code, form) ? "/control" : "") + "#measures");
    }
}
