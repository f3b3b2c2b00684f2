package no.innspill.plan;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Worded;
import no.innspill.rule.Occasion;
import no.innspill.rule.StepKind;
import no.innspill.undo.Undoable;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of a plan.
 *
 * @param heading the workshop's title in the language of the page
 * @param own the workshop's own language
 * @param content the language its texts are edited in
 * @param at the place that was changed last, for those without JavaScript; empty if none
 * @param undo what can be taken back, here or on the control view
 * @param occasion who holds it, where and when
 * @param approving whether ideas wait to be approved
 * @param slips whether votes take a ballot slip
 * @param ballots whose ballot it is at a device that several people share
 * @param minutes the sum of the steps
 * @param kept until when the workshop is kept
 */
public record PlanShown(
        String code,
        Worded heading,
        Language page,
        Language own,
        Language content,
        String at,
        @Nullable Undoable undo,
        Kept kept,
        Text title,
        Occasion occasion,
        boolean approving,
        List<ThemeRow> themes,
        List<ChoiceRow> tags,
        List<ChoiceRow> affiliations,
        List<ChoiceRow> responsible,
        List<ChoiceRow> horizons,
        List<ChoiceRow> tables,
        String ballots,
        boolean slips,
        List<StepRow> steps,
        long minutes,
        Room room) {

    /**
     * Until when the workshop is kept.
     *
     * @param words the last day as it is written
     * @param day the same as in {@code 2027-03-01}
     * @param last the last one that can be chosen
     * @param chosen whether the facilitator has chosen it
     */
    public record Kept(String words, String day, String last, boolean chosen) {}

    public List<StepRow.Kind> kinds() {
        return Stream.of(StepKind.values()).map(StepRow.Kind::of).toList();
    }

    public boolean translating() {
        return content != own;
    }

    /** A text to edit: what there is of it in the language, and what people see where there is none. */
    public record Text(String value, Worded seen) {

        static Text of(LocalizedText words, Language content, Language own, Language page) {
            return new Text(words.texts().getOrDefault(content, ""), words.worded(content, own, page));
        }
    }

    /** An entry's place: its list's noun, its own name in the page, and where it stands. */
    public record Place(String list, long id, int number, boolean first, boolean last, boolean changed) {

        public String name() {
            return list + "-" + id;
        }
    }

    /** {@code lines}: the questions as people see them, one on each line. */
    public record ThemeRow(Place place, Text title, Text shortTitle, int accent, List<Text> questions, String lines) {}

    public record ChoiceRow(Place place, Text label) {}

    /** In which lists there is room for more. */
    public record Room(
            boolean themes,
            boolean tags,
            boolean affiliations,
            boolean responsible,
            boolean horizons,
            boolean tables,
            boolean steps) {}
}
