package no.innspill.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.overlay.Mine;
import no.innspill.overlay.SeatShown.TableChoice;
import no.innspill.page.TagChoice;
import no.innspill.screen.Board;
import org.jspecify.annotations.Nullable;

/**
 * The participant's page around the board.
 *
 * @param owner whose it is, as its scripts know it
 * @param yours whether this browser has a link to the control view too
 * @param writing the themes for which there is a form: all share the board, but each form is known by itself
 */
public record BoardPage(
        String code,
        String shownCode,
        Worded title,
        Language language,
        String owner,
        boolean yours,
        Board board,
        List<Long> writing,
        Mine mine,
        List<TagChoice> tags,
        String step,
        @Nullable TableChoice offered) {

    /** What the browser calls it: where we are comes first. */
    public String window() {
        return step + " – " + title;
    }

    @CheckedTemplate(basePath = "participant")
    static class Templates {
        static native TemplateInstance page(BoardPage page);
    }

    TemplateInstance drawn() {
        return Templates.page(this);
    }
}
