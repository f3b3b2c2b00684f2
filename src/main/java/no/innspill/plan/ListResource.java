package no.innspill.plan;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.result.InputRefusal;
import no.innspill.rule.Ordered;
import no.innspill.rule.TypedTexts;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses.Then;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** The entries of the plan's ordered lists: added, changed, moved and taken away alike in all of them. */
@Path("/w/{code}/{list: " + PlanLists.NOUNS + "}")
public class ListResource {

    private final FacilitatorCommands controls;
    private final PlanLists lists;
    private final ListCommands commands;

    ListResource(FacilitatorCommands controls, PlanLists lists, ListCommands commands) {
        this.controls = controls;
        this.lists = lists;
        this.commands = commands;
    }

    @POST
    public CompletionStage<Response> add(
            @PathParam("code") String typed, @PathParam("list") String noun, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        Then then = PlanPage.at(code, form, noun).withStatus(201);
        TypedTexts texts = PlanForm.texts(form);
        return controls.submit(code, form, then, workshop -> commands.add(workshop, lists.named(noun), form, texts));
    }

    @POST
    @Path("{id}")
    public CompletionStage<Response> change(
            @PathParam("code") String code,
            @PathParam("list") String noun,
            @PathParam("id") long id,
            MultivaluedMap<String, String> fields) {
        TypedTexts texts = PlanForm.texts(new Form(fields));
        return submit(code, noun, id, fields, noun + "-" + id, new Act() {
            @Override
            public <T extends Ordered> Outcome on(Workshop workshop, PlanList<T> list, T entry, Form form) {
                return commands.change(workshop, list, entry, form, texts);
            }
        });
    }

    /** Field {@code by}: -1 is up, 1 is down; at the end of the list nothing happens. */
    @POST
    @Path("{id}/position")
    public CompletionStage<Response> move(
            @PathParam("code") String code,
            @PathParam("list") String noun,
            @PathParam("id") long id,
            MultivaluedMap<String, String> fields) {
        return submit(code, noun, id, fields, noun + "-" + id, commands::move);
    }

    @DELETE
    @Path("{id}")
    public CompletionStage<Response> remove(
            @PathParam("code") String code,
            @PathParam("list") String noun,
            @PathParam("id") long id,
            MultivaluedMap<String, String> fields) {
        return submit(code, noun, id, fields, noun, commands::remove);
    }

    private interface Act {
        <T extends Ordered> Outcome on(Workshop workshop, PlanList<T> list, T entry, Form form);
    }

    private CompletionStage<Response> submit(
            String typed, String noun, long id, MultivaluedMap<String, String> fields, String place, Act act) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        return controls.submit(
                code,
                form,
                PlanPage.at(code, form, place),
                workshop -> find(workshop, lists.named(noun), id, form, act));
    }

    private static <T extends Ordered> Outcome find(Workshop workshop, PlanList<T> list, long id, Form form, Act act) {
        return list.of(workshop).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .map(entry -> act.on(workshop, list, entry, form))
                .orElseGet(() -> Outcome.refused(InputRefusal.NO_SUCH_ENTRY));
    }
}
