package no.innspill.sorting;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.Idea;
import no.innspill.language.Language;
import no.innspill.undo.UndoKind;
import no.innspill.workshop.Workshop;

/** Putting ideas into a group. */
@Path("/w/{code}/groups/{id}/ideas")
public class GroupIdeasResource {

    private final Sorting sorting;
    private final PickedIdeas pickedIdeas;
    private final Groups groups;

    GroupIdeasResource(Sorting sorting, PickedIdeas pickedIdeas, Groups groups) {
        this.sorting = sorting;
        this.pickedIdeas = pickedIdeas;
        this.groups = groups;
    }

    @POST
    public CompletionStage<Response> put(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Language language = sorting.language();
        return sorting.submit(
                code,
                form,
                200,
                workshop -> Outcome.of(
                        sorting.group(workshop, id),
                        group -> Outcome.of(
                                pickedIdeas
                                        .standing(workshop, Picked.in(form), language)
                                        .flatMap(ideas -> PickedIdeas.together(ideas, Optional.of(group))),
                                ideas -> put(workshop, ideas, group, form))));
    }

    private Outcome put(Workshop workshop, List<Idea> ideas, Group group, Form form) {
        List<Group> emptied = Groups.emptiedBy(ideas).stream()
                .filter(left -> left.id() != group.id())
                .toList();
        return sorting.under(workshop, group.theme(), ideas, emptied, form, UndoKind.INTO_GROUP, () -> {
            groups.put(ideas, group);
            return group.id();
        });
    }
}
