package no.innspill.plan;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.result.InputRefusal;
import no.innspill.rule.Ordered;
import no.innspill.rule.TypedTexts;
import no.innspill.undo.Difference;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.vote.PollOpening;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** The entries of the plan's ordered lists: added, changed, moved and taken away alike in all of them. */
@Path("/w/{code}/{list: " + PlanLists.NOUNS + "}")
public class ListResource {

    private final FacilitatorCommands controls;
    private final PlanLists lists;
    private final PollOpening polls;
    private final UndoLog deeds;
    private final EntityManager database;

    ListResource(
            FacilitatorCommands controls, PlanLists lists, PollOpening polls, UndoLog deeds, EntityManager database) {
        this.controls = controls;
        this.lists = lists;
        this.polls = polls;
        this.deeds = deeds;
        this.database = database;
    }

    @POST
    public CompletionStage<Response> add(
            @PathParam("code") String typed, @PathParam("list") String noun, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        Then then = PlanPage.at(code, form, noun).withStatus(201);
        TypedTexts texts = PlanForm.texts(form);
        return controls.submit(code, form, then, workshop -> add(workshop, lists.named(noun), form, texts));
    }

    private <T extends Ordered> Outcome add(Workshop workshop, PlanList<T> list, Form form, TypedTexts texts) {
        if (list.of(workshop).size() >= list.most()) {
            return Outcome.refused(InputRefusal.TOO_MANY, list.most());
        }
        PlanForm typed = new PlanForm(form, texts, workshop);
        Optional<T> added = list.add(workshop, typed);
        // It has an id from here on, for the answer and for whatever refers to it.
        added.ifPresent(database::persist);
        polls.follow(workshop);
        added.ifPresent(
                entry -> keep(workshop, list, UndoPlan.added(list.name(), entry.id(), list.drawn(workshop, entry))));
        return added.map(entry -> done(workshop, entry)).or(typed::refusal).orElseThrow();
    }

    @POST
    @Path("{id}")
    public CompletionStage<Response> change(
            @PathParam("code") String code,
            @PathParam("list") String noun,
            @PathParam("id") long id,
            MultivaluedMap<String, String> fields) {
        TypedTexts texts = PlanForm.texts(new Form(fields));
        return submit(code, noun, id, fields, noun + "-" + id, new Act() {
            @Override
            public <T extends Ordered> Outcome on(Workshop workshop, PlanList<T> list, T entry, Form form) {
                return change(workshop, list, entry, form, texts);
            }
        });
    }

    private <T extends Ordered> Outcome change(
            Workshop workshop, PlanList<T> list, T entry, Form form, TypedTexts texts) {
        PlanForm typed = new PlanForm(form, texts, workshop);
        PlanEntrySnapshot before = list.drawn(workshop, entry);
        list.change(workshop, entry, typed);
        if (typed.refusal().isEmpty()) {
            polls.follow(workshop);
            Difference difference = Difference.between(before, list.drawn(workshop, entry));
            if (!difference.isNone()) {
                keep(workshop, list, UndoPlan.changed(list.name(), entry.id(), difference));
            }
        }
        return typed.refusal().orElseGet(() -> done(workshop, entry));
    }

    /** Field {@code by}: -1 is up, 1 is down; at the end of the list nothing happens. */
    @POST
    @Path("{id}/position")
    public CompletionStage<Response> move(
            @PathParam("code") String code,
            @PathParam("list") String noun,
            @PathParam("id") long id,
            MultivaluedMap<String, String> fields) {
        return submit(code, noun, id, fields, noun + "-" + id, this::move);
    }

    private <T extends Ordered> Outcome move(Workshop workshop, PlanList<T> list, T entry, Form form) {
        long by = form.number("by").orElse(0L);
        if (Math.abs(by) != 1) {
            return Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, -1, 1);
        }
        int before = entry.position();
        workshop.plan().move(entry, (int) by);
        if (entry.position() != before) {
            keep(workshop, list, UndoPlan.moved(list.name(), entry.id(), before, entry.position()));
        }
        return done(workshop, entry);
    }

    @DELETE
    @Path("{id}")
    public CompletionStage<Response> remove(
            @PathParam("code") String code,
            @PathParam("list") String noun,
            @PathParam("id") long id,
            MultivaluedMap<String, String> fields) {
        return submit(code, noun, id, fields, noun, this::remove);
    }

    private <T extends Ordered> Outcome remove(Workshop workshop, PlanList<T> list, T entry, Form form) {
        return list.holds(workshop, entry).orElseGet(() -> {
            PlanEntrySnapshot before = list.drawn(workshop, entry);
            keep(workshop, list, UndoPlan.removed(list.name(), entry.id(), before, entry.position()));
            list.clear(entry);
            workshop.plan().remove(entry);
            return Outcome.accepted(Map.of("revision", workshop.nextRevision()), Change.BOARD);
        });
    }

    private void keep(Workshop workshop, PlanList<?> list, UndoPlan deed) {
        UndoKind what = UndoKind.valueOf("PLAN_" + list.name().toUpperCase(Locale.ROOT));
        deeds.keep(workshop, what, null, deed);
    }

    private static Outcome done(Workshop workshop, Ordered entry) {
        return Outcome.accepted(
                Map.of(
                        "id", entry.id(),
                        "position", entry.position() + 1,
                        "revision", workshop.nextRevision()),
                Change.BOARD);
    }

    private interface Act {
        <T extends Ordered> Outcome on(Workshop workshop, PlanList<T> list, T entry, Form form);
    }

    private CompletionStage<Response> submit(
            String typed, String noun, long id, MultivaluedMap<String, String> fields, String place, Act act) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        return controls.submit(
                code,
                form,
                PlanPage.at(code, form, place),
                workshop -> find(workshop, lists.named(noun), id, form, act));
    }

    private static <T extends Ordered> Outcome find(Workshop workshop, PlanList<T> list, long id, Form form, Act act) {
        return list.of(workshop).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .map(entry -> act.on(workshop, list, entry, form))
                .orElseGet(() -> Outcome.refused(InputRefusal.NO_SUCH_ENTRY));
    }
}
