package no.innspill.sorting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaRefusal;
import no.innspill.language.Language;
import no.innspill.result.Result;
import no.innspill.undo.UndoKind;
import no.innspill.undo.UndoLog;
import no.innspill.vote.Ballots;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;

/**
 * What all commands that sort ideas have in common. They name where the ideas stood on the sender's screen, and nothing
 * happens if somebody else has moved one meanwhile; they ask before votes are lost; and they say which themes look
 * different.
 */
@ApplicationScoped
class Sorting {

    private final FacilitatorCommands controls;
    private final Groups groups;
    private final Ballots ballots;
    private final SortingUndo undo;
    private final UndoLog log;
    private final Caller caller;

    Sorting(
            FacilitatorCommands controls,
            Groups groups,
            Ballots ballots,
            SortingUndo undo,
            UndoLog log,
            Caller caller) {
        this.controls = controls;
        this.groups = groups;
        this.ballots = ballots;
        this.undo = undo;
        this.log = log;
        this.caller = caller;
    }

    /** A plain form goes back to the suggestions if it came from there, else to the theme it was on. */
    CompletionStage<Response> submit(String typed, Form form, int status, Function<Workshop, Outcome> change) {
        String code = JoinCode.normalise(typed);
        String page = form.text("back").equals("suggestions")
                ? "/w/" + code + "/suggestions" + (form.flag("more") ? "?more=true" : "")
                : "/w/" + code + "/control"
                        + form.number("on").map(theme -> "#theme-" + theme).orElse("");
        return controls.submit(code, form, Then.backTo(page).withStatus(status), change);
    }

    Result<Group> group(Workshop workshop, long id) {
        return Result.of(groups.in(workshop, id), IdeaRefusal.NO_SUCH_GROUP);
    }

    static Result<Theme> theme(Workshop workshop, Optional<Long> id) {
        return Result.of(id.flatMap(workshop.plan()::theme), WorkshopRefusal.NO_SUCH_THEME);
    }

    Language language() {
        return caller.language();
    }

    /**
     * Lets ideas come to stand under a theme, unless that costs votes nobody has agreed to lose: votes on what leaves its
     * theme, and votes that were given to groups which are gone then. It can be taken back.
     *
     * @param leaving groups that go along to another theme as they are, or are gone
     * @param move makes the change and says the id to answer with
     */
    Outcome under(
            Workshop workshop,
            Theme theme,
            List<Idea> moved,
            List<Group> leaving,
            Form form,
            UndoKind what,
            Supplier<Long> move) {
        Optional<Outcome> refused = refusesLoss(theme, moved, leaving, form);
        if (refused.isPresent()) {
            return refused.get();
        }
        Set<Long> themes = themes(theme, moved);
        SortingUndo.Sorted<Long> sorted = undo.around(moved, theme, move);
        long id = sorted.done();
        if (!sorted.undo().changedNothing()) {
            log.keep(workshop, what, what == UndoKind.SPLITTING ? null : id, sorted.undo());
        }
        return told(workshop, id, new Rearranged(themes).withDeed());
    }

    Optional<Outcome> refusesLoss(Theme theme, List<Idea> moved, List<Group> leaving, Form form) {
        long lost = ballots.dotsOn(leaving(moved, theme), leaving);
        return lost > 0 && !form.flag("sure")
                ? Optional.of(Outcome.refused(SortingRefusal.VOTES_WOULD_BE_LOST, lost))
                : Optional.empty();
    }

    /** Those that are not under the theme yet: they leave the one they are under, and their votes there. */
    static List<Idea> leaving(List<Idea> moved, Theme theme) {
        return moved.stream().filter(idea -> idea.theme().id() != theme.id()).toList();
    }

    private static Set<Long> themes(Theme theme, List<Idea> moved) {
        Set<Long> themes = new LinkedHashSet<>(Set.of(theme.id()));
        moved.forEach(idea -> themes.add(idea.theme().id()));
        return themes;
    }

    /** Keeps what was done to a group as a whole, and answers. */
    Outcome done(Workshop workshop, Group group, UndoKind what, Record undoing, Set<Long> themes) {
        log.keep(workshop, what, group.id(), undoing);
        return told(workshop, group.id(), new Rearranged(themes).withDeed());
    }

    static Outcome told(Workshop workshop, long id, Set<Change> changes) {
        return new Outcome.Accepted(Map.of("id", id, "revision", workshop.nextRevision()), changes);
    }
}
