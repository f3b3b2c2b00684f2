package no.innspill.facilitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.Heading;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.language.Language;
import no.innspill.vote.Ballots;
import no.innspill.web.Caller;
import no.innspill.web.Form;
import no.innspill.web.Replies.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Refusal;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/**
 * What all commands that sort ideas have in common. They name where the ideas stood on the sender's screen, and nothing
 * happens if somebody else has moved one meanwhile; they ask before votes are lost; and they say which themes look
 * different.
 */
@ApplicationScoped
class Sorting {

    private static final int QUOTED = 60;

    /** Changes that stand between the picked ideas and the answer. */
    interface Sort {
        Outcome of(List<Idea> ideas);
    }

    private final Controls controls;
    private final Ideas ideas;
    private final Groups groups;
    private final Ballots ballots;
    private final Caller caller;

    Sorting(Controls controls, Ideas ideas, Groups groups, Ballots ballots, Caller caller) {
        this.controls = controls;
        this.ideas = ideas;
        this.groups = groups;
        this.ballots = ballots;
        this.caller = caller;
    }

    /** A plain form goes back to the suggestions if it came from there, else to the theme it was on. */
    CompletionStage<Response> submit(String typed, Form form, int status, Function<Workshop, Outcome> change) {
        String code = JoinCode.normalise(typed);
        String page = form.text("back").equals("suggestions")
                ? "/w/" + code + "/suggestions"
                : "/w/" + code + "/control"
                        + form.number("on").map(theme -> "#theme-" + theme).orElse("");
        return controls.submit(code, form, Then.backTo(page).withStatus(status), change);
    }

    /** The picked ideas as they stand, if all of them are where they were seen. */
    Outcome with(Workshop workshop, List<Picked> picked, Language language, Sort sort) {
        if (picked.isEmpty()) {
            return Outcome.refused(Refusal.NOTHING_PICKED);
        }
        List<Idea> found = new ArrayList<>();
        for (Picked one : picked) {
            Optional<Idea> idea = ideas.in(workshop, one.idea());
            if (idea.isEmpty()) {
                return Outcome.refused(Refusal.NO_SUCH_IDEA);
            }
            if (!one.stillHolds(idea.get())) {
                return elsewhere(workshop, idea.get(), language);
            }
            found.add(idea.get());
        }
        return sort.of(found.stream().distinct().toList());
    }

    Outcome group(Workshop workshop, long id, Function<Group, Outcome> then) {
        return groups.in(workshop, id).map(then).orElseGet(() -> Outcome.refused(Refusal.NO_SUCH_GROUP));
    }

    Outcome theme(Workshop workshop, Optional<Long> id, Function<Theme, Outcome> then) {
        return id.flatMap(workshop::theme).map(then).orElseGet(() -> Outcome.refused(Refusal.NO_SUCH_THEME));
    }

    /** Says where the idea is by now, in words of the one who asks. */
    private static Outcome elsewhere(Workshop workshop, Idea idea, Language language) {
        return elsewhere(
                idea.text(),
                idea.group().isPresent(),
                idea.group().map(Group::text).orElse(idea.theme().title().in(language, workshop.language())));
    }

    static Outcome elsewhere(String text, boolean inGroup, String place) {
        return Outcome.refused(
                Refusal.STANDS_ELSEWHERE,
                Heading.shortened(text, QUOTED),
                inGroup ? 1 : 0,
                Heading.shortened(place, QUOTED));
    }

    Language language() {
        return caller.language();
    }

    /**
     * Lets ideas come to stand under a theme, unless that costs votes nobody has agreed to lose: votes on what leaves its
     * theme, and votes that were given to groups which are gone then.
     *
     * @param leaving groups that go along to another theme as they are
     * @param move makes the change and says the id to answer with
     */
    Outcome under(
            Workshop workshop, Theme theme, List<Idea> moved, List<Group> leaving, Form form, Supplier<Long> move) {
        long lost = ballots.dotsOn(
                moved.stream().filter(idea -> idea.theme().id() != theme.id()).toList(), leaving);
        if (lost > 0 && !form.flag("sure")) {
            return Outcome.refused(Refusal.VOTES_WOULD_BE_LOST, lost);
        }
        Set<Long> themes = new LinkedHashSet<>(Set.of(theme.id()));
        moved.forEach(idea -> themes.add(idea.theme().id()));
        long id = move.get();
        return new Outcome.Accepted(Map.of("id", id, "revision", workshop.nextRevision()), changes(themes));
    }

    static Set<Change> changes(Set<Long> themes) {
        Set<Change> changes = new LinkedHashSet<>();
        themes.stream()
                .flatMap(theme -> Stream.of(Change.cards(theme), Change.turnout(theme)))
                .forEach(changes::add);
        return changes;
    }
}
