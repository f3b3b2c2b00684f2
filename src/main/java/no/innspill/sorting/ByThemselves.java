package no.innspill.sorting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Groups;
import no.innspill.idea.Idea;
import no.innspill.language.Language;
import no.innspill.undo.UndoKind;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Lets ideas stand by themselves, in no group: under another theme, or under their own. */
@ApplicationScoped
class ByThemselves {

    private final Sorting sorting;
    private final PickedIdeas pickedIdeas;
    private final Groups groups;

    ByThemselves(Sorting sorting, PickedIdeas pickedIdeas, Groups groups) {
        this.sorting = sorting;
        this.pickedIdeas = pickedIdeas;
        this.groups = groups;
    }

    CompletionStage<Response> under(Optional<Long> theme, String code, List<Picked> picked, Form form) {
        Language language = sorting.language();
        return sorting.submit(
                code,
                form,
                200,
                workshop -> Outcome.of(
                        Sorting.theme(workshop, theme),
                        to -> Outcome.of(
                                pickedIdeas.standing(workshop, picked, language),
                                ideas -> put(workshop, to, ideas, form))));
    }

    CompletionStage<Response> whereTheyAre(String code, List<Picked> picked, Form form) {
        Language language = sorting.language();
        return sorting.submit(
                code,
                form,
                200,
                workshop -> Outcome.of(
                        pickedIdeas.standing(workshop, picked, language),
                        ideas -> put(workshop, ideas.get(0).theme(), ideas, form)));
    }

    private Outcome put(Workshop workshop, Theme theme, List<Idea> ideas, Form form) {
        long first = ideas.get(0).id();
        boolean stay = ideas.stream().allMatch(idea -> idea.theme().id() == theme.id());
        UndoKind what = stay ? UndoKind.OUT_OF_GROUP : UndoKind.TO_THEME;
        return sorting.under(workshop, theme, ideas, Groups.emptiedBy(ideas), form, what, () -> {
            groups.move(ideas, theme);
            groups.takeOut(ideas);
            return first;
        });
    }
}
