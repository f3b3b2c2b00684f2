package no.innspill.start;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.organiser.OwnWorkshops;
import no.innspill.page.WaysBack;
import no.innspill.template.BuiltInTemplates;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.SignedIn;
import no.innspill.web.Starting;
import no.innspill.workshop.JoinCode;

/** The start page. */
@Path("/")
public class StartResource {

    private final WaysBack waysBack;
    private final Caller caller;
    private final Starting starting;
    private final SignedIn signedIn;
    private final OwnWorkshops ownWorkshops;

    StartResource(WaysBack waysBack, Caller caller, Starting starting, SignedIn signedIn, OwnWorkshops ownWorkshops) {
        this.waysBack = waysBack;
        this.caller = caller;
        this.starting = starting;
        this.signedIn = signedIn;
        this.ownWorkshops = ownWorkshops;
    }

    @GET
    public Response page() {
        return page(200, caller.query().text("left").map(JoinCode::normalise).orElse(""), List.of());
    }

    /** @param problems what is wrong with an uploaded template */
    Response page(int status, String left, List<String> problems) {
        Language language = caller.language();
        List<StartPage.Offer> offers = BuiltInTemplates.all().stream()
                .map(template -> new StartPage.Offer(
                        template.name(),
                        template.title().worded(language, template.language()),
                        template.description().worded(language, template.language())))
                .toList();
        StartPage.Organising organising = organising(language);
        return Responses.html(
                        new StartPage(
                                        language,
                                        asked(),
                                        waysBack.of(caller.cookies().heldCodes(), caller::tokens, language).stream()
                                                .filter(way -> !organising.has(way))
                                                .toList(),
                                        JoinCode.isWellFormed(left) ? left : "",
                                        caller.query().has("deleted"),
                                        offers,
                                        problems,
                                        organising,
                                        starting.obstacle()
                                                .map(why -> Messages.say(language, "refusal_" + why.code()))
                                                .orElse(""),
                                        starting.asksForPassphrase())
                                .drawn(),
                        language)
                .status(status)
                .build();
    }

    private StartPage.Organising organising(Language language) {
        return signedIn.isOffered()
                ? signedIn.asWhom()
                        .map(known -> new StartPage.Organising(true, true, ownWorkshops.of(known.person(), language)))
                        .orElse(StartPage.Organising.NOBODY_YET)
                : StartPage.Organising.NOBODY;
    }

    private String asked() {
        return caller.asked().map(Language::tag).orElse("");
    }
}
