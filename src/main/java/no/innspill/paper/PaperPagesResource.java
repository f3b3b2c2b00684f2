package no.innspill.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import no.innspill.address.JoinAddress;
import no.innspill.idea.Ideas;
import no.innspill.language.Language;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;

/** What is printed for those without a device: the way in, a form to write on; and the page to type it in from. */
@Path("/w/{code}/paper")
public class PaperPagesResource {

    @CheckedTemplate(basePath = "paper")
    static class Templates {
        static native TemplateInstance page(PaperPage page);

        static native TemplateInstance sheet(PaperPage page);

        static native TemplateInstance tables(PaperPage page);

        static native TemplateInstance form(PaperPage page);
    }

    private final FacilitatorCommands controls;
    private final Ideas ideas;
    private final JoinAddress addresses;
    private final Caller caller;

    PaperPagesResource(FacilitatorCommands controls, Ideas ideas, JoinAddress addresses, Caller caller) {
        this.controls = controls;
        this.ideas = ideas;
        this.addresses = addresses;
        this.caller = caller;
    }

    @GET
    public Response page(@PathParam("code") String code) {
        return show(code, Templates::page);
    }

    /** The way in, for the middle of a table. */
    @GET
    @Path("sheet")
    public Response sheet(@PathParam("code") String code) {
        return show(code, Templates::sheet);
    }

    /** The way in to each table, a sheet for each. */
    @GET
    @Path("tables")
    public Response tables(@PathParam("code") String code) {
        return show(code, Templates::tables);
    }

    /** A form to write on, a page for each theme. */
    @GET
    @Path("form")
    public Response form(@PathParam("code") String code) {
        return show(code, Templates::form);
    }

    private Response show(String typed, Function<PaperPage, TemplateInstance> template) {
        return controls.entered(JoinCode.normalise(typed), workshop -> {
            Language language = caller.language(workshop, Role.CONTROL);
            PaperPage page = PaperPage.of(workshop, ideas.visibleIn(workshop), addresses, language);
            return Responses.html(template.apply(page), language).build();
        });
    }
}
