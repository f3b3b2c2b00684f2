package no.innspill.idea;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Change;
import no.innspill.desk.Discretion;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.pace.Limits;
import no.innspill.pace.Pace.Deed;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantCommands;
import no.innspill.result.Refusal;
import no.innspill.result.Result;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/** Posting, editing and withdrawing one's own ideas. */
@Path("/w/{code}/ideas")
public class IdeasResource {

    private final ParticipantCommands desk;
    private final Ideas ideas;
    private final Limits limits;
    private final Clock clock;

    IdeasResource(ParticipantCommands desk, Ideas ideas, Limits limits, Clock clock) {
        this.desk = desk;
        this.ideas = ideas;
        this.limits = limits;
        this.clock = clock;
    }

    /** Field {@code text}; with {@code each} every line of it is an idea of its own, as a pasted list has them. */
    @POST
    public CompletionStage<Response> post(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Result<List<IdeaText>> typed =
                form.flag("each") ? IdeaLines.read(form.text("text"), IdeaLines.AT_ONCE) : one(form);
        return submit(
                code,
                form,
                201,
                Deed.IDEA,
                typed.map(List::size).toOptional().orElse(1),
                (workshop, author) -> post(workshop, author, form, typed));
    }

    private Outcome post(Workshop workshop, Participant author, Form form, Result<List<IdeaText>> typed) {
        Optional<Theme> theme = form.number("theme").flatMap(workshop.plan()::theme);
        if (theme.isEmpty()) {
            return Outcome.refused(WorkshopRefusal.NO_SUCH_THEME);
        }
        Optional<Refusal> refused =
                workshop.permissions().refusesIdeas(theme.get(), author.viewpoint(), clock.instant());
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        if (author.isStopped()) {
            return Outcome.refused(IdeaRefusal.POSTS_STOPPED);
        }
        Optional<Outcome> full = ideas.refuse(
                workshop, author, typed.map(List::size).toOptional().orElse(0), limits);
        if (full.isPresent()) {
            return full.get();
        }
        return Outcome.of(
                typed,
                texts -> Outcome.of(workshop.plan().tags(form.numbers("tag")), tags -> {
                    Instant now = clock.instant();
                    Set<Change> changes = new HashSet<>();
                    List<Idea> posted = texts.stream()
                            .map(text -> new Idea(theme.get(), workshop, author, text, tags, now))
                            .toList();
                    posted.forEach(idea -> changes.addAll(ideas.post(idea, now)));
                    return told(workshop, posted.get(0), changes);
                }));
    }

    /** Read before the desk: however long it takes, nobody waits for it. */
    private static Result<List<IdeaText>> one(Form form) {
        return IdeaText.read(form.text("text")).map(List::of);
    }

    @POST
    @Path("/{id}")
    public CompletionStage<Response> edit(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Result<List<IdeaText>> typed = one(form);
        return submit(
                code,
                form,
                200,
                Deed.COMMAND,
                1,
                (workshop, author) ->
                        Outcome.of(mine(workshop, author, id), idea -> edit(workshop, author, idea, form, typed)));
    }

    private Outcome edit(Workshop workshop, Participant author, Idea idea, Form form, Result<List<IdeaText>> typed) {
        return author.isStopped()
                ? Outcome.refused(IdeaRefusal.POSTS_STOPPED)
                : Outcome.of(
                        typed,
                        texts -> Outcome.of(
                                workshop.plan().tags(form.numbers("tag")),
                                tags -> told(workshop, idea, ideas.reword(idea, texts.get(0), tags, clock.instant()))));
    }

    @DELETE
    @Path("/{id}")
    public CompletionStage<Response> withdraw(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        return submit(
                code,
                new Form(fields),
                200,
                Deed.COMMAND,
                1,
                (workshop, author) -> Outcome.of(mine(workshop, author, id), idea -> {
                    Set<Change> changes = ideas.withdraw(idea);
                    return told(workshop, idea, changes);
                }));
    }

    private CompletionStage<Response> submit(
            String code, Form form, int status, Deed deed, int many, ParticipantCommands.Wish wish) {
        String anchor = form.number("theme").map(theme -> "theme-" + theme).orElse("");
        return desk.submit(code, form, anchor, status, deed, many, wish);
    }

    private Result<Idea> mine(Workshop workshop, Participant author, long id) {
        Optional<Idea> idea = ideas.in(workshop, id);
        if (idea.isEmpty()) {
            return Result.refused(IdeaRefusal.NO_SUCH_IDEA);
        }
        if (!idea.get().isBy(author)) {
            return Result.refused(
                    idea.get().isSeenBy(author, workshop) ? IdeaRefusal.NOT_YOURS : IdeaRefusal.NO_SUCH_IDEA);
        }
        return workshop.permissions()
                .refusesIdeas(idea.get().theme(), clock.instant())
                .map(refusal -> Result.<Idea>refused(refusal))
                .orElseGet(() -> Result.ok(idea.get()));
    }

    private static Outcome told(Workshop workshop, Idea idea, Set<Change> changes) {
        return new Outcome.Accepted(
                Map.of(
                        "id",
                        idea.id(),
                        "revision",
                        Discretion.revisionAfter(workshop, changes),
                        "waiting",
                        idea.standing().waits()),
                changes);
    }
}
