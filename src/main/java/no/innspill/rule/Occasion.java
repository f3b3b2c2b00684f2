package no.innspill.rule;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what occasion a workshop is held, for its report and for archives. All of it may be missing.
 *
 * @param organiser who holds it
 * @param venue where
 * @param heldOn on what day
 * @param contact who answers questions about it
 * @param caseNumber under what number it is filed
 */
@Embeddable
public record Occasion(String organiser, String venue, @Nullable LocalDate heldOn, String contact, String caseNumber) {

    public static final Occasion NONE = new Occasion("", "", null, "", "");

    /** What the database has nothing of is empty. */
    public Occasion {
        organiser = said(organiser);
        venue = said(venue);
        contact = said(contact);
        caseNumber = said(caseNumber);
    }

    /** What of it is for everybody: who answers, and under what number, is for those who keep it. */
    public Occasion shared() {
        return new Occasion(organiser, venue, heldOn, "", "");
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
