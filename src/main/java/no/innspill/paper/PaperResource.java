package no.innspill.paper;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaLines;
import no.innspill.idea.IdeaText;
import no.innspill.idea.IdeaWriting;
import no.innspill.idea.Ideas;
import no.innspill.result.Result;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/** Typing in what came back on paper. */
@Path("/w/{code}/paper")
public class PaperResource {

    private final FacilitatorCommands controls;
    private final Ideas ideas;
    private final UndoLog undoLog;
    private final IdeaWriting writing;
    private final Clock clock;

    PaperResource(FacilitatorCommands controls, Ideas ideas, UndoLog undoLog, IdeaWriting writing, Clock clock) {
        this.controls = controls;
        this.ideas = ideas;
        this.undoLog = undoLog;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * Fields {@code theme}, {@code texts} with an idea on each line, and for all of them {@code tag} and {@code table}, the
     * number of the table where they were written; all are taken or none.
     */
    @POST
    public CompletionStage<Response> type(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        // Before the desk: however long it takes to read, nobody waits for it.
        Result<List<IdeaText>> read = IdeaLines.read(form.text("texts"), IdeaLines.FROM_PAPER);
        return controls.submit(
                code,
                form,
                Then.backTo("/w/" + code + "/paper").withStatus(201),
                workshop -> type(workshop, form, read));
    }

    private Outcome type(Workshop workshop, Form form, Result<List<IdeaText>> read) {
        if (workshop.hasEnded()) {
            return Outcome.refused(WorkshopRefusal.WORKSHOP_ENDED);
        }
        Optional<Theme> theme = form.number("theme").flatMap(workshop.plan()::theme);
        if (theme.isEmpty()) {
            return Outcome.refused(WorkshopRefusal.NO_SUCH_THEME);
        }
        return Outcome.of(
                workshop.plan().tags(form.numbers("tag")), tags -> type(workshop, form, theme.get(), tags, read));
    }

    private Outcome type(Workshop workshop, Form form, Theme theme, List<Tag> tags, Result<List<IdeaText>> read) {
        Optional<RoomTable> table = form.number("table").flatMap(workshop.plan()::tableNumbered);
        if (table.isEmpty() && !form.text("table").isBlank()) {
            return Outcome.refused(WorkshopRefusal.NO_SUCH_TABLE);
        }
        return Outcome.of(read, texts -> writing.refuse(workshop, texts.size())
                .orElseGet(() -> take(workshop, theme, table, texts, tags)));
    }

    private Outcome take(
            Workshop workshop, Theme theme, Optional<RoomTable> table, List<IdeaText> texts, List<Tag> tags) {
        List<Long> ids = new ArrayList<>();
        Instant now = clock.instant();
        for (IdeaText text : texts) {
            Idea idea = Idea.fromPaper(theme, workshop, text, tags, now);
            idea.comeFrom(table.orElse(null));
            ideas.persist(idea);
            ids.add(idea.id());
        }
        undoLog.keep(workshop, UndoKind.PAPER, null, new UndoPaper(ids));
        return Outcome.accepted(
                Map.of("ids", ids, "revision", workshop.nextRevision()),
                Stream.concat(ids.stream().map(Change::idea), Stream.of(Change.DEED))
                        .toArray(Change[]::new));
    }
}
