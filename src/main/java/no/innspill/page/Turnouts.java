package no.innspill.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import no.innspill.participation.Participants;
import no.innspill.vote.Ballots;
import no.innspill.workshop.Step;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Counts who has voted, never for what. */
@ApplicationScoped
public class Turnouts {

    private final Ballots ballots;
    private final Participants participants;

    Turnouts(Ballots ballots, Participants participants) {
        this.ballots = ballots;
        this.participants = participants;
    }

    /** The turnouts of a step's vote at a table or in all, read once for all themes. */
    public Counted in(Workshop workshop, Step step, Viewpoint viewpoint) {
        return new Counted(ballots.votersByTheme(step, viewpoint), participants.ballots(workshop, viewpoint));
    }

    public record Counted(Map<Long, Long> voters, long people) {

        public Turnout of(Theme theme) {
            // Whoever has gone to another table has still voted at this one.
            long voted = voters.getOrDefault(theme.id(), 0L);
            return new Turnout(theme.id(), voted, Math.max(voted, people));
        }
    }
}
