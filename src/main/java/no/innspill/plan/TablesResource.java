package no.innspill.plan;

import jakarta.persistence.EntityManager;
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
import java.util.function.Function;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.language.LocalizedText;
import no.innspill.result.InputRefusal;
import no.innspill.rule.BallotRule;
import no.innspill.rule.PlanLimits;
import no.innspill.template.WorkshopTemplate;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** How many tables there are, and whose ballot it is at a device that several people share. */
@Path("/w/{code}")
public class TablesResource {

    private final FacilitatorCommands controls;
    private final BallotUse use;
    private final UndoLog undoLog;
    private final EntityManager database;

    TablesResource(FacilitatorCommands controls, BallotUse use, UndoLog undoLog, EntityManager database) {
        this.controls = controls;
        this.use = use;
        this.undoLog = undoLog;
        this.database = database;
    }

    /** Field {@code many}: makes so many tables more, called by their numbers. */
    @POST
    @Path("numbered-tables")
    public CompletionStage<Response> number(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return submit(code, fields, "tables", form -> workshop -> number(workshop, form));
    }

    private Outcome number(Workshop workshop, Form form) {
        int room = PlanLimits.TABLES - workshop.plan().tables().size();
        long many = form.number("many").orElse(0L);
        if (many < 1 || many > room) {
            return room == 0
                    ? Outcome.refused(InputRefusal.TOO_MANY, PlanLimits.TABLES)
                    : Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, room);
        }
        Set<LocalizedText> taken = new HashSet<>();
        workshop.plan().tables().forEach(table -> taken.add(table.label()));
        int next = workshop.plan().tables().stream()
                .mapToInt(RoomTable::number)
                .max()
                .orElse(0);
        List<RoomTable> made = new ArrayList<>();
        // A name that somebody gave a table by hand is not given twice.
        List<LocalizedText> names = WorkshopTemplate.numberedTables(next + (int) many + taken.size());
        names.stream()
                .skip(next)
                .filter(name -> !taken.contains(name))
                .limit(many)
                .map(workshop.plan()::addTable)
                .forEach(made::add);
        made.forEach(database::persist);
        undoLog.keep(workshop, UndoKind.PLAN_TABLES, null, new UndoTables(ids(made), null, null));
        return done(workshop);
    }

    /** Fields {@code ballots}: {@code device} or {@code person}; {@code slips}: whether votes take a ballot slip. */
    @POST
    @Path("ballots")
    public CompletionStage<Response> castBy(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return submit(code, fields, "ballots", form -> workshop -> castBy(workshop, form));
    }

    private Outcome castBy(Workshop workshop, Form form) {
        Optional<BallotRule> rule = form.has("ballots") || !form.has("slips")
                ? BallotRule.named(form.text("ballots"))
                : Optional.of(workshop.settings().ballots());
        if (rule.isEmpty()) {
            return Outcome.refused(PlanRefusal.NO_SUCH_BALLOT_RULE);
        }
        boolean slips = form.has("slips")
                ? form.text("slips").equals("true")
                : workshop.settings().wantsSlips();
        @Nullable BallotRule ruleBefore = rule.get() == workshop.settings().ballots()
                ? null
                : workshop.settings().ballots();
        @Nullable Boolean slipsBefore = slips == workshop.settings().wantsSlips()
                ? null
                : workshop.settings().wantsSlips();
        if (ruleBefore == null && slipsBefore == null) {
            return done(workshop);
        }
        if (use.hasBegun(workshop)) {
            return Outcome.refused(PlanRefusal.BALLOTS_CAST);
        }
        undoLog.keep(workshop, UndoKind.PLAN_BALLOTS, null, new UndoTables(List.of(), ruleBefore, slipsBefore));
        workshop.settings().castBy(rule.get());
        workshop.settings().admitBySlips(slips);
        return done(workshop);
    }

    private static List<Long> ids(List<RoomTable> tables) {
        return tables.stream().map(RoomTable::id).toList();
    }

    private static Outcome done(Workshop workshop) {
        return Outcome.accepted(Map.of("revision", workshop.nextRevision()), Change.BOARD, Change.PEOPLE, Change.DEED);
    }

    private CompletionStage<Response> submit(
            String typed,
            MultivaluedMap<String, String> fields,
            String place,
            Function<Form, Function<Workshop, Outcome>> change) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        return controls.submit(code, form, PlanPage.at(code, form, place), change.apply(form));
    }
}
