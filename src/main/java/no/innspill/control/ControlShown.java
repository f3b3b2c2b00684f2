package no.innspill.control;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.moderation.Moderation;
import no.innspill.page.Card;
import no.innspill.page.Cards;
import no.innspill.page.JoinShown;
import no.innspill.page.Outcomes;
import no.innspill.page.StepShown;
import no.innspill.page.ThemeRanking;
import no.innspill.page.ThemeShown;
import no.innspill.tables.TablesShown;

/** All that the control view shows. */
public record ControlShown(
        String code,
        String title,
        List<String> concerns,
        String keptUntil,
        String link,
        StepShown step,
        String next,
        boolean first,
        State state,
        List<StepShown> agenda,
        long agendaMinutes,
        Figures figures,
        TurnoutShown turnout,
        List<Activity> activities,
        List<ThemeIdeas> themes,
        List<ThemeRanking> rankings,
        Votes votes,
        StageShown stage,
        JoinShown join,
        List<String> addresses,
        String projectorLink,
        Moderation moderation,
        Outcomes harvest,
        TablesShown tables) {

    /**
     * What is open and what the facilitator may change about it.
     *
     * @param takesInput whether ideas or votes are taken now
     * @param input whether the step is of a kind that takes any
     * @param silent whether it is a silent step
     * @param ideas whether people see each other's ideas
     * @param ratings whether people see how the matrix was rated
     * @param linkedFor for how many minutes an ending can be taken back with nothing lost
     */
    public record State(
            boolean doorOpen,
            boolean ended,
            boolean takesInput,
            boolean input,
            boolean silent,
            boolean ideas,
            boolean ratings,
            long linkedFor) {}

    /**
     * What the facilitator may do with the results.
     *
     * @param results whether they are out
     * @param support whether support by affiliation is out with them
     * @param affiliations whether people could choose one
     */
    public record Votes(boolean results, boolean support, boolean affiliations) {}

    /** People, how many ballots there can be, and what was done: joined, connected just now, posted, voted, done with the step. */
    public record Figures(long joined, long people, long ballots, long connected, long posted, long voted, long done) {

        /** Whether several people share a device, so that it has to be said which of the two each number counts. */
        public boolean shared() {
            return people != joined;
        }

        /** Whether those who share a device vote each for themselves. */
        public boolean handed() {
            return ballots == people;
        }
    }

    /** What goes on in one theme. */
    public record Activity(ThemeShown theme, long ideas, long posted, long voted) {}

    /**
     * A theme with all of its ideas, hidden ones too.
     *
     * @param others the other themes, where they can be moved
     */
    public record ThemeIdeas(ThemeShown theme, Cards cards, List<ThemeShown> others) {

        /** All of its groups, the pinned ones first. */
        public List<Card> groups() {
            return Stream.concat(cards.pinned().stream().filter(Card::group), cards.groups().stream())
                    .toList();
        }
    }

    /** What the projector is told to show; {@code theme} is 0 for all. */
    public record StageShown(String shows, long theme, boolean black, boolean frozen, boolean curtained) {}
}
