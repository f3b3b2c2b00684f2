package no.innspill.idea;

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
import no.innspill.pace.Pace.Deed;
import no.innspill.participation.Participant;
import no.innspill.participation.ParticipantCommands;
import no.innspill.result.Refusal;
import no.innspill.result.Result;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/** Posting ideas. */
@Path("/w/{code}/ideas")
public class IdeasResource {

    private final ParticipantCommands desk;
    private final IdeaWriting writing;
    private final Clock clock;

    IdeasResource(ParticipantCommands desk, IdeaWriting writing, Clock clock) {
        this.desk = desk;
        this.writing = writing;
        this.clock = clock;
    }

    /** Field {@code text}; with {@code each} every line of it is an idea of its own, as a pasted list has them. */
    @POST
    public CompletionStage<Response> post(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        // Read before the desk: however long it takes, nobody waits for it.
        Result<List<IdeaText>> typed = form.flag("each")
                ? IdeaLines.read(form.text("text"), IdeaLines.AT_ONCE)
                : IdeaText.read(form.text("text")).map(List::of);
        return desk.submit(
                code,
                form,
                anchor(form),
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
        Optional<Outcome> full = writing.refuse(
                workshop, author, typed.map(List::size).toOptional().orElse(0));
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
                    posted.forEach(idea -> changes.addAll(writing.post(idea, now)));
                    return told(workshop, posted.get(0), changes);
                }));
    }

    static String anchor(Form form) {
        return form.number("theme").map(theme -> "theme-" + theme).orElse("");
    }

    /** What one is told of an idea of one's own that is different now. */
    static Outcome told(Workshop workshop, Idea idea, Set<Change> changes) {
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
