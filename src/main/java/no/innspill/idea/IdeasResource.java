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
import no.innspill.idea.IdeaText.Faulty;
import no.innspill.idea.IdeaText.Fine;
import no.innspill.pace.Limits;
import no.innspill.pace.Pace.Deed;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantCommands;
import no.innspill.web.Form;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Tag;
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
        Typed typed = form.flag("each") ? each(form.text("text")) : one(form);
        return submit(
                code,
                form,
                201,
                Deed.IDEA,
                Math.max(1, typed.texts().size()),
                (workshop, author) -> post(workshop, author, form, typed));
    }

    private Outcome post(Workshop workshop, Participant author, Form form, Typed typed) {
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
        Optional<Outcome> full = ideas.refuse(workshop, author, typed.texts().size(), limits);
        if (full.isPresent()) {
            return full.get();
        }
        return reading(workshop, form, typed, (texts, tags) -> {
            Instant now = clock.instant();
            Set<Change> changes = new HashSet<>();
            List<Idea> posted = texts.stream()
                    .map(text -> new Idea(theme.get(), workshop, author, text, tags, now))
                    .toList();
            posted.forEach(idea -> changes.addAll(ideas.post(idea, now)));
            return told(workshop, posted.get(0), changes);
        });
    }

    /** What was typed, read before the desk: however long it takes, nobody waits for it. */
    private record Typed(List<IdeaText> texts, Optional<Outcome> refusal) {

        static Typed refused(Outcome refusal) {
            return new Typed(List.of(), Optional.of(refusal));
        }
    }

    private static Typed one(Form form) {
        IdeaText.Read read = IdeaText.read(form.text("text"));
        return read instanceof Faulty faulty
                ? Typed.refused(Outcome.refused(faulty.refusal(), faulty.tooMany(), IdeaText.LIMIT))
                : new Typed(List.of(((Fine) read).text()), Optional.empty());
    }

    private static Typed each(String lines) {
        IdeaLines.Read read = IdeaLines.read(lines, IdeaLines.AT_ONCE);
        return read instanceof IdeaLines.Faulty faulty
                ? Typed.refused(faulty.refusal())
                : new Typed(((IdeaLines.Fine) read).texts(), Optional.empty());
    }

    @POST
    @Path("/{id}")
    public CompletionStage<Response> edit(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Typed typed = one(form);
        return submit(
                code,
                form,
                200,
                Deed.COMMAND,
                1,
                (workshop, author) -> mine(
                        workshop,
                        author,
                        id,
                        idea -> author.isStopped()
                                ? Outcome.refused(IdeaRefusal.POSTS_STOPPED)
                                : reading(
                                        workshop,
                                        form,
                                        typed,
                                        (texts, tags) -> told(
                                                workshop,
                                                idea,
                                                ideas.reword(idea, texts.get(0), tags, clock.instant())))));
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
                (workshop, author) -> mine(workshop, author, id, idea -> {
                    Set<Change> changes = ideas.withdraw(idea);
                    return told(workshop, idea, changes);
                }));
    }

    private CompletionStage<Response> submit(
            String code, Form form, int status, Deed deed, int many, ParticipantCommands.Wish wish) {
        String anchor = form.number("theme").map(theme -> "theme-" + theme).orElse("");
        return desk.submit(code, form, anchor, status, deed, many, wish);
    }

    private interface Own {
        Outcome change(Idea idea);
    }

    private Outcome mine(Workshop workshop, Participant author, long id, Own own) {
        Optional<Idea> idea = ideas.in(workshop, id);
        if (idea.isEmpty()) {
            return Outcome.refused(IdeaRefusal.NO_SUCH_IDEA);
        }
        if (!idea.get().isBy(author)) {
            return Outcome.refused(
                    idea.get().isSeenBy(author, workshop) ? IdeaRefusal.NOT_YOURS : IdeaRefusal.NO_SUCH_IDEA);
        }
        return workshop.permissions()
                .refusesIdeas(idea.get().theme(), clock.instant())
                .map(refusal -> Outcome.refused(refusal))
                .orElseGet(() -> own.change(idea.get()));
    }

    private interface Reading {
        Outcome use(List<IdeaText> texts, List<Tag> tags);
    }

    private static Outcome reading(Workshop workshop, Form form, Typed typed, Reading then) {
        if (typed.refusal().isPresent()) {
            return typed.refusal().get();
        }
        List<Long> wanted = form.numbers("tag");
        List<Tag> tags =
                wanted.stream().flatMap(id -> workshop.plan().tag(id).stream()).toList();
        return tags.size() < wanted.size()
                ? Outcome.refused(WorkshopRefusal.NO_SUCH_TAG)
                : then.use(typed.texts(), tags);
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
