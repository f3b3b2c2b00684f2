package no.innspill.sorting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Groups;
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Ideas;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.result.InputRefusal;
import no.innspill.similarity.Likeness;
import no.innspill.suggestion.RejectedSuggestions;
import no.innspill.suggestion.RejectedSuggestions.Pair;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Heavy;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** Groups that the texts suggest: worked out when somebody asks, and turned down one by one. */
@Path("/w/{code}/suggestions")
public class SuggestionsResource {

    @CheckedTemplate(basePath = "sorting")
    static class Templates {
        static native TemplateInstance suggestions(SuggestionsShown shown);

        static native TemplateInstance suggesting(SuggestionsShown shown, Worded workshop, Language language);
    }

    /** The most that a suggestion holds, and the group it is for. */
    private static final int MOST_TOGETHER = Likeness.MOST_IN_A_CLUSTER + 1;

    private final SuggestionsReader reader;
    private final RejectedSuggestions rejected;
    private final Ideas ideas;
    private final Groups groups;
    private final UndoLog undoLog;
    private final Sorting sorting;
    private final FacilitatorCommands commands;
    private final Caller caller;

    SuggestionsResource(
            SuggestionsReader reader,
            RejectedSuggestions rejected,
            Ideas ideas,
            Groups groups,
            UndoLog undoLog,
            Sorting sorting,
            FacilitatorCommands commands,
            Caller caller) {
        this.reader = reader;
        this.rejected = rejected;
        this.ideas = ideas;
        this.groups = groups;
        this.undoLog = undoLog;
        this.sorting = sorting;
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    @Heavy
    public Response suggest(@PathParam("code") String typed) {
        boolean more = caller.query().has("more");
        return commands.entered(JoinCode.normalise(typed), workshop -> suggested(workshop, more));
    }

    private Response suggested(Workshop workshop, boolean more) {
        Language language = caller.language(workshop, Role.CONTROL);
        SuggestionsShown shown = reader.read(workshop, more, language);
        return caller.wantsJson()
                ? Response.ok(json(shown, language), MediaType.APPLICATION_JSON).build()
                : Responses.html(page(workshop, shown, language), language).build();
    }

    private static Map<String, Object> json(SuggestionsShown shown, Language language) {
        return Map.of(
                "themes",
                shown.themes().stream()
                        .map(theme -> Map.of("theme", theme.theme().id(), "suggestions", theme.suggestions()))
                        .toList(),
                "html",
                Templates.suggestions(shown).setLocale(language.locale()).render());
    }

    private static TemplateInstance page(Workshop workshop, SuggestionsShown shown, Language language) {
        Worded title = workshop.title().worded(language, workshop.language());
        return Templates.suggesting(shown, title, language);
    }

    /** Turns one down: the ideas named, and the group if one is, do not belong together. */
    @DELETE
    public CompletionStage<Response> turnDown(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return sorting.submit(code, form, 200, workshop -> turnDown(workshop, form));
    }

    private Outcome turnDown(Workshop workshop, Form form) {
        List<Long> together = new ArrayList<>(form.numbers("idea"));
        form.number("group").filter(group -> group > 0).ifPresent(together::add);
        if (together.size() < 2) {
            return Outcome.refused(SortingRefusal.NOTHING_PICKED);
        }
        if (together.size() > MOST_TOGETHER) {
            return Outcome.refused(InputRefusal.PICKED_TOO_MANY, MOST_TOGETHER);
        }
        if (ideas.in(workshop, form.numbers("idea")).size()
                < form.numbers("idea").size()) {
            return Outcome.refused(IdeaRefusal.NO_SUCH_IDEA);
        }
        Optional<Long> group = form.number("group").filter(id -> id > 0);
        if (group.isPresent() && groups.in(workshop, group.get()).isEmpty()) {
            return Outcome.refused(IdeaRefusal.NO_SUCH_GROUP);
        }
        List<Pair> parted = rejected.keepApart(workshop, together);
        if (parted.isEmpty()) {
            return Outcome.accepted();
        }
        undoLog.keep(workshop, UndoKind.SUGGESTION, null, new UndoRejection(parted));
        return Outcome.accepted(Change.DEED);
    }
}
