package no.innspill.sorting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.Heading;
import no.innspill.idea.Idea;
import no.innspill.matrix.Ratings;
import no.innspill.measure.Measure;
import no.innspill.measure.Measures;
import no.innspill.participation.Participants;
import no.innspill.vote.ReturnedVotes;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** Keeps what hangs on a group, and makes the group again with all of it, as far as those it concerns are still there. */
@ApplicationScoped
class FormerGroups {

    private final Groups groups;
    private final ReturnedVotes returned;
    private final Ratings ratings;
    private final Measures measures;
    private final Participants participants;

    FormerGroups(Groups groups, ReturnedVotes returned, Ratings ratings, Measures measures, Participants participants) {
        this.groups = groups;
        this.returned = returned;
        this.ratings = ratings;
        this.measures = measures;
        this.participants = participants;
    }

    FormerGroup of(Group group) {
        Optional<Idea> source = Heading.sourceOf(group);
        return new FormerGroup(
                group.id(),
                group.theme().id(),
                source.isPresent() ? null : group.text(),
                source.map(Idea::id).orElse(0L),
                group.reportTitle().orElse(null),
                group.position(),
                group.isPinned(),
                group.madeAt(),
                returned.castOn(List.of(), List.of(group)).stream()
                        .flatMap(cast -> cast.votes().stream())
                        .toList(),
                ratings.about(group).stream()
                        .map(rating -> new FormerGroup.Rated(
                                rating.participant().id(),
                                rating.importance().orElse(null),
                                rating.feasibility().orElse(null)))
                        .toList(),
                measures.from(group).stream().map(Measure::id).toList());
    }

    void makeAgain(Workshop workshop, FormerGroup gone, List<Idea> back) {
        Theme theme = workshop.plan().theme(gone.theme()).orElseThrow();
        Group again = groups.gather(workshop, theme, gone.heading(back), back, gone.madeAt());
        again.pin(gone.pinned());
        again.entitle(gone.reportTitle());
        groups.move(again, gone.position() - again.position());
        returned.giveBack(again, gone.id(), gone.votes());
        for (FormerGroup.Rated rated : gone.ratings()) {
            participants
                    .findByIdOptional(rated.participant())
                    .ifPresent(someone -> ratings.rate(someone, again, rated.importance(), rated.feasibility()));
        }
        gone.measures().forEach(id -> measures.in(workshop, id).ifPresent(measure -> measure.comeFrom(again)));
    }
}
