package no.innspill.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import no.innspill.idea.Item;
import no.innspill.language.LocalizedText;
import no.innspill.matrix.Ratings;
import no.innspill.measure.MeasureDraft;
import no.innspill.measure.MeasureTexts;
import no.innspill.measure.Measures;
import no.innspill.participation.Participant;
import no.innspill.result.Result;
import no.innspill.workshop.Workshop;

/** Makes the measures and ratings of an archive. */
@ApplicationScoped
public class MeasureImport {

    private final Measures measures;
    private final Ratings ratings;

    MeasureImport(Measures measures, Ratings ratings) {
        this.measures = measures;
        this.ratings = ratings;
    }

    void make(Archive archive, Workshop workshop, MadeItems made, List<Participant> people, Instant now) {
        archive.measures().forEach(entry -> measures.add(workshop, null, draft(entry, workshop, made), now));
        RatedEntry rated = archive.ratings();
        if (rated != null) {
            rate(rated, made, people);
            Integer could = rated.couldRate();
            workshop.headcounts().settleRaters(could == null ? null : could.longValue());
        }
    }

    private static MeasureDraft draft(MeasureEntry entry, Workshop workshop, MadeItems made) {
        return new MeasureDraft(
                fine(MeasureTexts.title(entry.title())),
                fine(MeasureTexts.why(entry.why())),
                LocalizedText.byTag(entry.responsible()),
                fine(MeasureTexts.byWhom(entry.carriedOutBy())),
                LocalizedText.byTag(entry.horizon()),
                entry.tags().stream()
                        .map(place -> workshop.plan().tags().get(place - 1))
                        .toList(),
                entry.sources().stream()
                        .map(source -> made.item(source.idea(), source.group()))
                        .toList());
    }

    private static String fine(Result<String> read) {
        return read.orElseThrow();
    }

    /** Dealt out like ballots: each person rates an item once, and as many rate as the file says. */
    private void rate(RatedEntry rated, MadeItems made, List<Participant> people) {
        int next = 0;
        // Those of one item follow each other, so that they are dealt to as many people.
        List<RatingEntry> given = rated.given().stream()
                .sorted(Comparator.comparing(RatingEntry::toString))
                .toList();
        for (RatingEntry entry : given) {
            Item item = made.item(entry.idea(), entry.group());
            ratings.rate(people.get(next % rated.people()), item, entry.importance(), entry.feasibility());
            next++;
        }
    }
}
