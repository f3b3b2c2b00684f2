package no.innspill.sorting;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.language.Language;
import no.innspill.result.Result;
import no.innspill.undo.UndoKind;
import no.innspill.vote.ItemVotes;
import no.innspill.vote.ReturnedVotes;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Moving a group with all that is in it under another theme. */
@Path("/w/{code}/groups/{id}/theme")
public class GroupThemeResource {

    private final Sorting sorting;
    private final Groups groups;
    private final ReturnedVotes returned;

    GroupThemeResource(Sorting sorting, Groups groups, ReturnedVotes returned) {
        this.sorting = sorting;
        this.groups = groups;
        this.returned = returned;
    }

    @POST
    public CompletionStage<Response> move(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Language language = sorting.language();
        return sorting.submit(
                code,
                form,
                200,
                workshop -> Outcome.of(
                        sorting.group(workshop, id)
                                .flatMap(group -> whereSeen(workshop, group, form.number("from"), language)),
                        group -> Outcome.of(
                                Sorting.theme(workshop, form.number("theme")),
                                theme -> move(workshop, group, theme, form))));
    }

    private static Result<Group> whereSeen(Workshop workshop, Group group, Optional<Long> from, Language language) {
        return from.isEmpty() || from.get() == group.theme().id()
                ? Result.ok(group)
                : PickedIdeas.elsewhere(
                        group.text(), false, group.theme().title().in(language, workshop.language()));
    }

    private Outcome move(Workshop workshop, Group group, Theme theme, Form form) {
        Theme before = group.theme();
        if (before.id() == theme.id()) {
            return Sorting.told(workshop, group.id(), Set.of());
        }
        int position = group.position();
        return sorting.refusesLoss(theme, group.ideas(), List.of(group), form).orElseGet(() -> {
            List<ItemVotes> votes = returned.castOn(group.ideas(), List.of(group));
            groups.move(group, theme);
            UndoGroupMove replaced = UndoGroupMove.of(group, before, position, votes);
            return sorting.done(workshop, group, UndoKind.GROUP_TO_THEME, replaced, Set.of(before.id(), theme.id()));
        });
    }
}
