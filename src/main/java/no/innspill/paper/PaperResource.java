package no.innspill.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
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
import java.util.function.Function;
import java.util.stream.Stream;
import no.innspill.address.JoinAddress;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaLines;
import no.innspill.idea.IdeaText;
import no.innspill.idea.Ideas;
import no.innspill.language.Language;
import no.innspill.pace.Limits;
import no.innspill.result.Result;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/** For those without a device: a sheet and a form to print, and typing in what came back on paper. */
@Path("/w/{code}/paper")
public class PaperResource {

    @CheckedTemplate(basePath = "paper")
    static class Templates {
        static native TemplateInstance page(PaperPage page);

        static native TemplateInstance sheet(PaperPage page);

        static native TemplateInstance tables(PaperPage page);

        static native TemplateInstance form(PaperPage page);
    }

    private final FacilitatorCommands controls;
    private final Ideas ideas;
    private final JoinAddress addresses;
    private final UndoLog deeds;
    private final Limits limits;
    private final Caller caller;
    private final Clock clock;

    PaperResource(
            FacilitatorCommands controls,
            Ideas ideas,
            JoinAddress addresses,
            UndoLog deeds,
            Limits limits,
            Caller caller,
            Clock clock) {
        this.controls = controls;
        this.ideas = ideas;
        this.addresses = addresses;
        this.deeds = deeds;
        this.limits = limits;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Response page(@PathParam("code") String code) {
        return show(code, Templates::page);
    }

    /** The way in, for the middle of a table. */
    @GET
    @Path("sheet")
    public Response sheet(@PathParam("code") String code) {
        return show(code, Templates::sheet);
    }

    /** The way in to each table, a sheet for each. */
    @GET
    @Path("tables")
    public Response tables(@PathParam("code") String code) {
        return show(code, Templates::tables);
    }

    /** A form to write on, a page for each theme. */
    @GET
    @Path("form")
    public Response form(@PathParam("code") String code) {
        return show(code, Templates::form);
    }

    private Response show(String typed, Function<PaperPage, TemplateInstance> template) {
        return controls.entered(JoinCode.normalise(typed), workshop -> {
            Language language = caller.language(workshop, Role.CONTROL);
            PaperPage page = PaperPage.of(workshop, ideas.visibleIn(workshop), addresses, language);
            return Responses.html(template.apply(page), language).build();
        });
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
        return Outcome.of(read, texts -> ideas.refuse(workshop, texts.size(), limits)
                .orElseGet(() -> take(workshop, theme, table, texts, tags)));
    }

    private Outcome take(
            Workshop workshop, Theme theme, Optional<RoomTable> table, List<IdeaText> texts, List<Tag> tags) {
        List<Long> ids = new ArrayList<>();
        Instant now = clock.instant();
        for (IdeaText text : texts) {
            Idea idea = Idea.unsigned(theme, workshop, text, tags, true, now);
            idea.comeFrom(table.orElse(null));
            ideas.persist(idea);
            ids.add(idea.id());
        }
        deeds.keep(workshop, UndoKind.PAPER, null, new UndoPaper(ids));
        return Outcome.accepted(
                Map.of("ids", ids, "revision", workshop.nextRevision()),
                Stream.concat(ids.stream().map(Change::idea), Stream.of(Change.DEED))
                        .toArray(Change[]::new));
    }
}
