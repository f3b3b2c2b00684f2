package no.innspill.plan;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import java.util.Locale;
import no.innspill.facilitation.Controls;
import no.innspill.template.TemplateWriter;
import no.innspill.workshop.Blueprint;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;

/** The plan as a template file, to be changed and used again. */
@Path("/w/{code}/template.yaml")
public class TemplateResource {

    private static final int LONGEST_NAME = 80;

    private final Controls controls;

    TemplateResource(Controls controls) {
        this.controls = controls;
    }

    @GET
    @Transactional
    public Response download(@PathParam("code") String typed) {
        return controls.entered(JoinCode.normalise(typed), workshop -> Response.ok(
                        TemplateWriter.write(Blueprint.draw(workshop)), "application/yaml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(workshop) + "\"")
                .build());
    }

    private static String fileName(Workshop workshop) {
        String name = plain(workshop.title().in(workshop.language(), workshop.language()));
        return (name.isEmpty() ? plain(workshop.code()) : name) + ".yaml";
    }

    /** Letters that every file system and every browser writes alike. */
    static String plain(String title) {
        String letters = title.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ß", "ss");
        String words = Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String name = words.replaceAll("^-|-$", "");
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).replaceAll("-[^-]*$", "");
    }
}
