package no.innspill.page;

import io.quarkus.qute.TemplateInstance;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.desk.Change.Kind;
import no.innspill.language.Language;
import no.innspill.screen.Part;

/** The parts of boards that ratings and measures change. */
public final class OutcomeParts {

    private OutcomeParts() {}

    /** Whether the changes are any that stand in the matrix as the facilitator or an open wall sees it. */
    public static boolean touchMatrix(Set<Change> changes) {
        return changes.contains(Change.RATING)
                || changes.contains(Change.RATED)
                || changes.stream().anyMatch(Change::touchesCards);
    }

    /** The matrix as it is drawn everywhere. */
    public static Part matrix(MatrixShown matrix, Language language) {
        return Part.of("matrix", render(Fragments.matrix(matrix), language));
    }

    /** How many have rated. */
    public static Part rated(MatrixShown matrix, Language language) {
        return Part.of("rated", render(Fragments.rated(matrix), language));
    }

    /** Whether the measures may look different: hiding and grouping change what they come from. */
    public static boolean touchMeasures(Set<Change> changes) {
        return changes.stream().anyMatch(change -> change.kind() == Kind.MEASURES || change.touchesCards());
    }

    private static String render(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).render();
    }
}
