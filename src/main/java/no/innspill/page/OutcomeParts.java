package no.innspill.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Set;
import no.innspill.desk.Change;
import no.innspill.desk.Change.Kind;
import no.innspill.language.Language;
import no.innspill.page.Outcomes.Measured;
import no.innspill.screen.Part;
import no.innspill.workshop.Workshop;

/** The parts of boards that ratings and measures change. */
public final class OutcomeParts {

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance rated(MatrixShown matrix);

        static native TemplateInstance rate(MatrixShown matrix, String code);

        static native TemplateInstance matrix(MatrixShown matrix);

        static native TemplateInstance measures(Measured measures, String code);
    }

    private OutcomeParts() {}

    public static void forParticipants(
            List<Part> parts, OutcomeReader reader, Workshop workshop, Set<Change> changes, Language language) {
        Measured measures = touchMeasures(changes) ? reader.measuresForParticipants(workshop, language) : null;
        if (measures != null && measures.shown()) {
            parts.add(Part.of("measures", render(Templates.measures(measures, workshop.code()), language)));
        }
        if (!OutcomeReader.isRatedOpenly(workshop) && !workshop.showsRatings()) {
            return;
        }
        boolean items = changes.stream().anyMatch(Change::touchesCards);
        boolean open = workshop.showsRatings();
        if (items
                || changes.contains(Change.RATED)
                || changes.contains(Change.PEOPLE)
                || (open && changes.contains(Change.RATING))) {
            MatrixShown matrix = reader.matrix(workshop, open, language);
            parts.add(Part.of("rated", render(Templates.rated(matrix), language)));
            if (items && matrix.now()) {
                parts.add(Part.of("rate", render(Templates.rate(matrix, workshop.code()), language)));
            }
            if (open) {
                parts.add(Part.of("matrix", render(Templates.matrix(matrix), language)));
            }
        }
    }

    /** Whether the changes are any that stand in the matrix as the facilitator or an open wall sees it. */
    public static boolean touchMatrix(Set<Change> changes) {
        return changes.contains(Change.RATING)
                || changes.contains(Change.RATED)
                || changes.stream().anyMatch(Change::touchesCards);
    }

    /** The matrix as it is drawn everywhere. */
    public static Part matrix(MatrixShown matrix, Language language) {
        return Part.of("matrix", render(Templates.matrix(matrix), language));
    }

    /** How many have rated. */
    public static Part rated(MatrixShown matrix, Language language) {
        return Part.of("rated", render(Templates.rated(matrix), language));
    }

    /** Whether the measures may look different: hiding and grouping change what they come from. */
    public static boolean touchMeasures(Set<Change> changes) {
        return changes.stream().anyMatch(change -> change.kind() == Kind.MEASURES || change.touchesCards());
    }

    private static String render(TemplateInstance template, Language language) {
        return template.setLocale(language.locale()).render();
    }
}
