package no.innspill.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.innspill.form.FileName;
import no.innspill.template.TemplateWriter;
import no.innspill.template.WorkshopFactory;
import no.innspill.web.FacilitatorCommands;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** The plan as a template file, to be changed and used again. */
@Path("/w/{code}/template.yaml")
public class TemplateResource {

    private final FacilitatorCommands controls;

    TemplateResource(FacilitatorCommands controls) {
        this.controls = controls;
    }

    @GET
    public Response download(@PathParam("code") String typed) {
        return controls.entered(JoinCode.normalise(typed), workshop -> Response.ok(
                        TemplateWriter.write(WorkshopFactory.draw(workshop)), "application/yaml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(workshop) + "\"")
                .build());
    }

    private static String fileName(Workshop workshop) {
        return FileName.of(workshop.title().in(workshop.language(), workshop.language()), workshop.code()) + ".yaml";
    }
}
