package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.innspill.desk.DeskRefusal;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.language.Worded;
import no.innspill.privacy.Unlinking;
import no.innspill.transaction.Transactions;
import no.innspill.web.Caller;
import no.innspill.web.Responses;
import no.innspill.web.Role;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Retention;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.Workshops;

/** What happens to what people write, in ten lines, for whoever has the code. */
@Path("/w/{code}/privacy")
public class PrivacyResource {

    private static final int LINES = 10;

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance privacy(PrivacyPage page);
    }

    public record PrivacyPage(String code, String shownCode, Worded title, Language language, List<String> lines) {}

    private final Transactions transactions;
    private final Workshops workshops;
    private final Retention retention;
    private final Unlinking unlinking;
    private final Caller caller;
    private final Responses replies;

    PrivacyResource(
            Transactions transactions,
            Workshops workshops,
            Retention retention,
            Unlinking unlinking,
            Caller caller,
            Responses replies) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.retention = retention;
        this.unlinking = unlinking;
        this.caller = caller;
        this.replies = replies;
    }

    @GET
    public Response page(@PathParam("code") String typed) {
        return transactions.read(() -> shown(typed));
    }

    private Response shown(String typed) {
        String code = JoinCode.normalise(typed);
        Optional<Workshop> workshop = workshops.byCode(code);
        if (workshop.isEmpty()) {
            return replies.refuse(DeskRefusal.NO_SUCH_WORKSHOP, JoinCode.shown(code));
        }
        Language language = caller.language(workshop.get(), Role.PARTICIPANT);
        PrivacyPage page = new PrivacyPage(
                code,
                JoinCode.shown(code),
                workshop.get().title().worded(language, workshop.get().language()),
                language,
                lines(workshop.get(), language));
        return Responses.html(Templates.privacy(page), language).build();
    }

    private List<String> lines(Workshop workshop, Language language) {
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> Messages.say(
                        language,
                        "privacy_line_" + line,
                        retention.keptUntil(workshop, language),
                        unlinking.minutes(),
                        Messages.say(language, "board_leave")))
                .toList();
    }
}
