package no.innspill.participation;

import java.util.Optional;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.result.InputRefusal;
import no.innspill.rule.PlanLimits;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/**
 * Where a device sits and how many share it, as it was typed. Fields: {@code table}, a table's number or empty for none,
 * and {@code people}; one that is not sent stays as it was.
 */
record Seat(Optional<RoomTable> table, int people) {

    static final Seat NONE = new Seat(Optional.empty(), 1);

    static Seat of(Participant device) {
        return new Seat(device.table(), device.people());
    }

    /** Why what was typed is no seat, if so. */
    static Optional<Outcome> refuses(Workshop workshop, Form form) {
        if (!form.text("table").isBlank() && table(workshop, form).isEmpty()) {
            return Optional.of(Outcome.refused(WorkshopRefusal.NO_SUCH_TABLE));
        }
        return form.text("people").isBlank() || people(form).isPresent()
                ? Optional.empty()
                : Optional.of(Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, PlanLimits.PEOPLE));
    }

    /** What was typed; {@link #refuses} has nothing against it. */
    static Seat read(Workshop workshop, Form form, Seat before) {
        return new Seat(
                form.has("table") ? table(workshop, form) : before.table,
                people(form).orElse(before.people));
    }

    private static Optional<RoomTable> table(Workshop workshop, Form form) {
        return form.number("table").flatMap(workshop.plan()::tableNumbered);
    }

    private static Optional<Integer> people(Form form) {
        return form.number("people")
                .filter(number -> number >= 1 && number <= PlanLimits.PEOPLE)
                .map(Long::intValue);
    }
}
