package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import no.innspill.workshop.Workshop;

/** What becomes of an entry of any of the plan's lists, and how it can be taken back. */
@ApplicationScoped
class ListCommands {

    private final PollOpening polls;
    private final UndoLog undoLog;
    private final EntityManager database;

    ListCommands(PollOpening polls, UndoLog undoLog, EntityManager database) {
        this.polls = polls;
        this.undoLog = undoLog;
        this.database = database;
    }

    <T extends Ordered> Outcome add(Workshop workshop, PlanList<T> list, Form form, TypedTexts texts) {
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

    <T extends Ordered> Outcome change(Workshop workshop, PlanList<T> list, T entry, Form form, TypedTexts texts) {
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

    <T extends Ordered> Outcome move(Workshop workshop, PlanList<T> list, T entry, Form form) {
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

    <T extends Ordered> Outcome remove(Workshop workshop, PlanList<T> list, T entry, Form form) {
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
        undoLog.keep(workshop, what, null, deed);
    }

    private static Outcome done(Workshop workshop, Ordered entry) {
        return Outcome.accepted(
                Map.of(
                        "id", entry.id(),
                        "position", entry.position() + 1,
                        "revision", workshop.nextRevision()),
                Change.BOARD);
    }
}
