package no.innspill.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.matrix.Rating;
import no.innspill.matrix.Ratings;
import no.innspill.measure.MeasureReader;
import no.innspill.overlay.OwnOutcomes.Given;
import no.innspill.overlay.OwnOutcomes.Rated;
import no.innspill.participation.Participant;
import no.innspill.workshop.Workshop;

/** Reads a participant's own ratings and measures. */
@ApplicationScoped
class OwnOutcomesReader {

    private final Ratings ratings;
    private final MeasureReader measures;
    private final Clock clock;

    OwnOutcomesReader(Ratings ratings, MeasureReader measures, Clock clock) {
        this.ratings = ratings;
        this.measures = measures;
        this.clock = clock;
    }

    /** @param voter whose ratings they are at a device that is handed round; nobody as long as they have not begun */
    OwnOutcomes of(Workshop workshop, Participant participant, Optional<Participant> voter, Language language) {
        if (workshop.progress().isCurtained()) {
            return new OwnOutcomes(List.of(), List.of(), false, MeasureReader.NOTHING_TO_CHOOSE);
        }
        boolean editable =
                workshop.permissions().refusesMeasures(clock.instant()).isEmpty();
        return new OwnOutcomes(
                workshop.progress().rates()
                        ? voter.stream()
                                .flatMap(someone -> ratings.by(someone).stream())
                                .map(OwnOutcomesReader::rated)
                                .toList()
                        : List.of(),
                measures.by(workshop, participant, language),
                editable,
                editable ? measures.choices(workshop, false, language) : MeasureReader.NOTHING_TO_CHOOSE);
    }

    private static Rated rated(Rating rating) {
        return new Rated(
                rating.item().id(),
                rating.item().text(),
                new Given(rating.importance().orElse(null), rating.feasibility().orElse(null)));
    }
}
