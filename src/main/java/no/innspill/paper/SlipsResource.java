package no.innspill.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.innspill.address.JoinAddress;
import no.innspill.desk.Change;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.participation.Slips;
import no.innspill.result.InputRefusal;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.FacilitatorCommands;
import no.innspill.web.Responses;
import no.innspill.web.Responses.Then;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** Ballot slips to print. Their codes are in the answer to their making, and nowhere else: only hashes are kept. */
@Path("/w/{code}/slips")
public class SlipsResource {

    @CheckedTemplate(basePath = "paper")
    static class Templates {
        static native TemplateInstance slips(Page page);
    }

    /** @param wanted whether votes take a slip at all */
    public record Page(
            String code, Worded title, Language language, boolean wanted, long used, long unused, int most) {}

    private static final int MOST_AT_ONCE = 300;

    private final FacilitatorCommands controls;
    private final Workshops workshops;
    private final Transactions transactions;
    private final Slips slips;
    private final JoinAddress addresses;
    private final Caller caller;

    SlipsResource(
            FacilitatorCommands controls,
            Workshops workshops,
            Transactions transactions,
            Slips slips,
            JoinAddress addresses,
            Caller caller) {
        this.controls = controls;
        this.workshops = workshops;
        this.transactions = transactions;
        this.slips = slips;
        this.addresses = addresses;
        this.caller = caller;
    }

    @GET
    public Response page(@PathParam("code") String typed) {
        return controls.entered(JoinCode.normalise(typed), workshop -> {
            Language language = caller.language(workshop, Role.CONTROL);
            long used = slips.used(workshop);
            return Responses.html(
                            Templates.slips(new Page(
                                    workshop.code(),
                                    workshop.title().worded(language, workshop.language()),
                                    language,
                                    workshop.settings().wantsSlips(),
                                    used,
                                    slips.made(workshop) - used,
                                    MOST_AT_ONCE)),
                            language)
                    .build();
        });
    }

    /** Field {@code many}: so many more. The same key gives the same ones again. */
    @POST
    @Blocking
    public CompletionStage<Response> make(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        Form form = new Form(fields);
        int many = (int) Math.max(0, Math.min(form.number("many").orElse(0L), MOST_AT_ONCE + 1));
        String seed = controls.secret("slips " + code, code, form);
        boolean json = caller.wantsJson();
        Optional<SlipSheet> sheet = transactions.read(() -> workshops
                .byCode(code)
                .map(workshop -> SlipSheet.of(
                        workshop, Slips.codes(seed, many), addresses, caller.language(workshop, Role.CONTROL))));
        return controls.submit(
                        code,
                        form,
                        Then.backTo("/w/" + code + "/slips").withStatus(201),
                        workshop -> make(workshop, seed, many))
                .thenApply(answer -> answer.getStatus() == 201 || answer.getStatus() == 303
                        ? sheet.map(made -> json ? made.json() : made.html()).orElse(answer)
                        : answer);
    }

    private Outcome make(Workshop workshop, String seed, int many) {
        if (many < 1 || many > MOST_AT_ONCE) {
            return Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, MOST_AT_ONCE);
        }
        return slips.make(workshop, seed, many)
                ? Outcome.accepted(Map.of("made", many), Change.PEOPLE)
                : Outcome.refused(InputRefusal.TOO_MANY, Slips.MOST);
    }

    /** Makes those invalid that have not been used. */
    @DELETE
    public CompletionStage<Response> discard(@PathParam("code") String typed, MultivaluedMap<String, String> fields) {
        String code = JoinCode.normalise(typed);
        return controls.submit(code, new Form(fields), Then.backTo("/w/" + code + "/slips"), workshop -> {
            long gone = slips.discardUnused(workshop);
            return Outcome.accepted(Map.of("discarded", gone), Change.PEOPLE);
        });
    }
}
