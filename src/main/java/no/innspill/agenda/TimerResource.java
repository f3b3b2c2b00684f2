package no.innspill.agenda;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.result.InputRefusal;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoableCommands;
import no.innspill.workshop.Workshop;

/** The step's timer: paused, running again, and minutes more or less. */
@Path("/w/{code}/timer")
public class TimerResource {

    private static final long MOST_MINUTES = 240;

    private final UndoableCommands undoable;
    private final Clock clock;

    TimerResource(UndoableCommands undoable, Clock clock) {
        this.undoable = undoable;
        this.clock = clock;
    }

    /** Field {@code running} pauses or resumes; field {@code minutes} moves the end, a step without a timer gets one. */
    @POST
    public CompletionStage<Response> change(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return undoable.submit(
                code,
                form,
                UndoKind.TIMER,
                workshop -> form.has("minutes") ? move(workshop, form) : run(workshop, form));
    }

    /** {@code toggle} is for the key that knows the timer's state less well than the server does. */
    private Outcome run(Workshop workshop, Form form) {
        if (!workshop.progress().timer().isSet()) {
            return Outcome.refused(AgendaRefusal.NO_TIMER);
        }
        boolean isRunning = workshop.progress().timer().isRunning();
        if (form.toggled("running", isRunning)) {
            workshop.progress().resumeTimer(clock.instant());
        } else {
            workshop.progress().pauseTimer(clock.instant());
        }
        return Outcome.accepted(Change.TIMER);
    }

    private Outcome move(Workshop workshop, Form form) {
        Optional<Long> by =
                form.number("minutes").filter(minutes -> -MOST_MINUTES <= minutes && minutes <= MOST_MINUTES);
        if (by.isEmpty()) {
            return Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, -MOST_MINUTES, MOST_MINUTES);
        }
        boolean wasOpen = workshop.progress().takesInput(clock.instant());
        workshop.progress().moveTimer(Duration.ofMinutes(by.get()), clock.instant());
        boolean isOpen = workshop.progress().takesInput(clock.instant());
        return Outcome.accepted(wasOpen == isOpen ? Change.TIMER : Change.BOARD);
    }
}
