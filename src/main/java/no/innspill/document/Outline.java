package no.innspill.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import no.innspill.language.Language;

/**
 * A report as it is read, with every word said, in the order in which it is read. A section that has nothing to say is not
 * there.
 *
 * @param summary one sentence for the document's description
 */
public record Outline(
        Language language, String title, String kicker, String summary, Block.Facts facts, List<Section> sections) {

    private static final Pattern LONG = Pattern.compile("\\S{19}");

    /** Whether a word of the title may not have room on a line. */
    public boolean hasLongWord() {
        return LONG.matcher(title).find();
    }

    /** The same with each of its texts changed. */
    Outline with(UnaryOperator<String> change) {
        return new Outline(
                language,
                change.apply(title),
                change.apply(kicker),
                change.apply(summary),
                facts.with(change),
                sections.stream().map(section -> section.with(change)).toList());
    }
}
