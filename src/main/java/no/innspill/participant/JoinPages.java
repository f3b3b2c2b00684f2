package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.access.Secrets;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.overlay.SeatShown.TableChoice;
import no.innspill.page.TagChoice;
import no.innspill.web.Caller;
import no.innspill.workshop.JoinCode;
import no.innspill.workshop.Retention;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** The way in, for those who have not joined, also where joining is not possible. */
@ApplicationScoped
class JoinPages {

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance join(JoinPage page);
    }

    /**
     * The page before joining.
     *
     * @param yours whether this browser facilitates the workshop
     * @param slips whether votes take a ballot slip
     * @param unknownTable what the address says where no table has that number, or null
     */
    public record JoinPage(
            String code,
            String shownCode,
            Worded title,
            Language language,
            List<TagChoice> affiliations,
            List<TableChoice> tables,
            @Nullable String unknownTable,
            String keptUntil,
            String key,
            boolean yours,
            boolean slips,
            boolean doorOpen,
            boolean ended) {}

    /** Longer than any number of a table: what comes after it says nothing more. */
    private static final int LONGEST_TABLE = 12;

    private final Retention retention;
    private final Caller caller;

    JoinPages(Retention retention, Caller caller) {
        this.retention = retention;
        this.caller = caller;
    }

    /** @param yours whether this browser facilitates it */
    TemplateInstance of(Workshop workshop, boolean yours, Language language) {
        return Templates.join(page(workshop, yours, language));
    }

    private JoinPage page(Workshop workshop, boolean yours, Language language) {
        Optional<RoomTable> table = caller.query().number("table").flatMap(workshop.plan()::tableNumbered);
        return new JoinPage(
                workshop.code(),
                JoinCode.shown(workshop.code()),
                workshop.title().worded(language, workshop.language()),
                language,
                TagChoice.affiliations(workshop, language),
                workshop.plan().tables().stream()
                        .map(choice -> new TableChoice(
                                choice.number(),
                                choice.label().worded(language, workshop.language()),
                                table.filter(choice::equals).isPresent()))
                        .toList(),
                table.isPresent()
                        ? null
                        : caller.query().text("table").map(JoinPages::clipped).orElse(null),
                retention.keptUntil(workshop, language),
                Secrets.random(),
                yours,
                workshop.settings().wantsSlips(),
                workshop.settings().isDoorOpen(),
                workshop.hasEnded());
    }

    private static String clipped(String typed) {
        return typed.length() <= LONGEST_TABLE ? typed : typed.substring(0, LONGEST_TABLE);
    }
}
