package no.innspill.sorting;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.Heading;
import no.innspill.idea.Idea;
import no.innspill.language.Language;
import no.innspill.result.Result;
import no.innspill.undo.UndoKind;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Making groups, giving them another heading, ordering them and splitting them. */
@Path("/w/{code}/groups")
public class GroupsResource {

    private final Sorting sorting;
    private final PickedIdeas pickedIdeas;
    private final Groups groups;
    private final Clock clock;

    GroupsResource(Sorting sorting, PickedIdeas pickedIdeas, Groups groups, Clock clock) {
        this.sorting = sorting;
        this.pickedIdeas = pickedIdeas;
        this.groups = groups;
        this.clock = clock;
    }

    /** A group under the theme of the first idea; without a {@code heading}, its own first sentence is the heading. */
    @POST
    public CompletionStage<Response> gather(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Result<Heading> read = Heading.read(form.text("heading"));
        Language language = sorting.language();
        return sorting.submit(
                code,
                form,
                201,
                workshop -> Outcome.of(
                        pickedIdeas
                                .standing(workshop, Picked.in(form), language)
                                .flatMap(ideas -> PickedIdeas.together(ideas, Optional.empty())),
                        ideas -> gather(workshop, ideas, form, read)));
    }

    private Outcome gather(Workshop workshop, List<Idea> ideas, Form form, Result<Heading> read) {
        Idea theFirst = ideas.get(0);
        Theme theme = theFirst.theme();
        Idea speaking =
                ideas.stream().filter(idea -> !idea.isHidden()).findFirst().orElse(theFirst);
        Result<Heading> headed = form.text("heading").isBlank() ? Result.ok(Heading.of(speaking)) : read;
        return Outcome.of(
                headed,
                heading -> sorting.under(
                        workshop, theme, ideas, Groups.emptiedBy(ideas), form, UndoKind.GROUPING, () -> groups.gather(
                                        workshop, theme, heading, ideas, clock.instant())
                                .id()));
    }

    @POST
    @Path("{id}")
    public CompletionStage<Response> rename(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        Result<Heading> read = Heading.read(form.text("heading"));
        return sorting.submit(
                code,
                form,
                200,
                workshop -> Outcome.of(
                        sorting.group(workshop, id),
                        group -> Outcome.of(read, heading -> {
                            UndoHeading before = UndoHeading.of(group, heading);
                            group.head(heading);
                            return sorting.done(
                                    workshop,
                                    group,
                                    UndoKind.HEADING,
                                    before,
                                    Set.of(group.theme().id()));
                        })));
    }

    @POST
    @Path("{id}/position")
    public CompletionStage<Response> place(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        int by = form.number("by").orElse(0L) < 0 ? -1 : 1;
        return sorting.submit(
                code,
                form,
                200,
                workshop -> Outcome.of(sorting.group(workshop, id), group -> place(workshop, group, by)));
    }

    private Outcome place(Workshop workshop, Group group, int by) {
        int before = group.position();
        groups.move(group, by);
        UndoGroupMove replaced = UndoGroupMove.of(group, group.theme(), before, List.of());
        return replaced.changedNothing()
                ? Sorting.told(workshop, group.id(), Set.of())
                : sorting.done(
                        workshop,
                        group,
                        UndoKind.GROUP_ORDER,
                        replaced,
                        Set.of(group.theme().id()));
    }

    @DELETE
    @Path("{id}")
    public CompletionStage<Response> split(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = new Form(fields);
        return sorting.submit(
                code,
                form,
                200,
                workshop -> Outcome.of(
                        sorting.group(workshop, id),
                        group -> sorting.under(
                                workshop,
                                group.theme(),
                                group.ideas(),
                                List.of(group),
                                form,
                                UndoKind.SPLITTING,
                                () -> {
                                    groups.split(group);
                                    return id;
                                })));
    }
}
