package no.innspill.archive;

import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.matrix.Rating;
import no.innspill.measure.MeasureTexts;
import no.innspill.measure.Measures;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.rule.PlanText;
import no.innspill.template.WorkshopTemplate;
import org.jspecify.annotations.Nullable;

/** Looks through the measures and ratings of an archive. */
final class OutcomeCheck {

    private final Archive archive;
    private final WorkshopTemplate plan;
    private final Objections objections;
    private final ArchivedItems places;

    OutcomeCheck(Archive archive, WorkshopTemplate plan, Objections objections) {
        this.archive = archive;
        this.plan = plan;
        this.objections = objections;
        this.places = new ArchivedItems(archive);
    }

    void look() {
        objections.unlessWithin(archive.measures().size(), 0, Measures.MOST, "measures");
        for (int i = 0; i < archive.measures().size(); i++) {
            measure(archive.measures().get(i), "measures[" + i + "]");
        }
        RatedEntry rated = archive.ratings();
        if (rated != null) {
            ratings(rated);
        }
    }

    private void measure(MeasureEntry measure, String place) {
        if (measure.title() == null) {
            objections.refuse(place + ".title", InputRefusal.TEXT_EMPTY);
        } else {
            text(MeasureTexts.title(measure.title()), place + ".title");
        }
        text(MeasureTexts.why(measure.why()), place + ".why");
        text(MeasureTexts.byWhom(measure.carriedOutBy()), place + ".carried_out_by");
        choice(measure.responsible(), place + ".responsible");
        choice(measure.horizon(), place + ".horizon");
        ItemCheck.tags(measure.tags(), plan, objections, place);
        objections.unless(measure.sources().stream().allMatch(source -> places.theme(source) > 0), place + ".sources");
        objections.unlessDistinct(measure.sources(), place + ".sources");
    }

    private void text(Result<String> read, String place) {
        if (read instanceof Result.Refused<String> faulty) {
            objections.refuse(place, faulty.refusal(), faulty.arguments().toArray());
        }
    }

    /** An entry of a list, or what was one when it was chosen. */
    private void choice(Map<String, String> texts, String place) {
        texts.forEach((language, text) -> text(PlanText.required(text, PlanText.LABEL), place + "." + language));
    }

    private void ratings(RatedEntry rated) {
        objections.unlessWithin(rated.people(), 0, archive.participants(), "ratings.people");
        Integer could = rated.couldRate();
        objections.unless(
                could == null || (could >= rated.people() && could <= ArchiveCheck.PEOPLE), "ratings.could_rate");
        for (int i = 0; i < rated.given().size(); i++) {
            RatingEntry rating = rated.given().get(i);
            objections.unless(
                    places.theme(new ItemRef(rating.idea(), rating.group())) > 0
                            && (rating.importance() != null || rating.feasibility() != null)
                            && isRating(rating.importance())
                            && isRating(rating.feasibility()),
                    "ratings.given[" + i + "]");
        }
        // Everybody who rated has given one of these, and rated no item twice.
        long most = rated.given().stream()
                .collect(Collectors.groupingBy(
                        rating -> new ItemRef(rating.idea(), rating.group()), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        objections.unless(
                most <= rated.people() && rated.people() <= rated.given().size(), "ratings.people");
    }

    private static boolean isRating(@Nullable Integer value) {
        return value == null || (value >= Rating.LEAST && value <= Rating.MOST);
    }
}
