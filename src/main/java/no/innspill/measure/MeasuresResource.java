package no.innspill.measure;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Answer;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Items;
import no.innspill.pace.Pace.Deed;
import no.innspill.participation.Participant;
import no.innspill.result.InputRefusal;
import no.innspill.rule.TypedTexts;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoKind;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** Writing measures, and wording them anew. */
@Path("/w/{code}/measures")
public class MeasuresResource {

    private final MeasureCommands commands;
    private final Measures measures;
    private final Items items;
    private final MeasurePages pages;
    private final MeasureChanges changes;
    private final Responses replies;
    private final Clock clock;

    MeasuresResource(
            MeasureCommands commands,
            Measures measures,
            Items items,
            MeasurePages pages,
            MeasureChanges changes,
            Responses replies,
            Clock clock) {
        this.commands = commands;
        this.measures = measures;
        this.items = items;
        this.pages = pages;
        this.changes = changes;
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
                commands.submit(code, form, Deed.IDEA, (workshop, author) -> write(workshop, author, form, texts)),
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
                    changes.keep(workshop, author, UndoKind.MEASURE_WRITTEN, UndoMeasure.written(measure), null);
                    return MeasureChanges.told(workshop, measure);
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
        CompletionStage<Answer> answer = commands.submit(
                code,
                form,
                (workshop, someone) -> Outcome.of(
                        changes.own(workshop, someone, id),
                        measure -> change(workshop, someone, measure, form, texts)));
        return pages.whenChanged(answer, code, id, form, replies.when(answer, form, then(code, form)));
    }

    private Outcome change(
            Workshop workshop, Optional<Participant> someone, Measure measure, Form form, TypedTexts texts) {
        DraftReading reading = reading(workshop, form, texts, Optional.of(measure));
        Optional<MeasureDraft> draft = reading.read();
        if (draft.isPresent() && draft.get().equals(MeasureDraft.of(measure))) {
            return Outcome.accepted(MeasureChanges.answer(workshop, measure));
        }
        if (!MeasureChanges.hasSeen(form, measure)) {
            return Outcome.refused(MeasureRefusal.MEASURE_CHANGED, measure.title());
        }
        draft.ifPresent(words -> {
            Wording before = Wording.of(measure);
            measure.reword(words, someone.orElse(null), clock.instant());
            Difference difference = Difference.between(before, Wording.of(measure));
            UndoMeasure changed = UndoMeasure.changed(measure, difference);
            changes.keep(workshop, someone, UndoKind.MEASURE_CHANGED, changed, measure.authorId());
        });
        return reading.refusal().orElseGet(() -> MeasureChanges.told(workshop, measure));
    }

    private DraftReading reading(Workshop workshop, Form form, TypedTexts texts, Optional<Measure> measure) {
        return new DraftReading(workshop, form, texts, measure, id -> items.in(workshop, id));
    }

    private Then then(String code, Form form) {
        return Then.backTo("/w/" + code + (commands.leads(code, form) ? "/control" : "") + "#measures");
    }
}
