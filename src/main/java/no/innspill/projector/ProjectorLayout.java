package no.innspill.projector;

import static no.innspill.projector.WallScreen.IDEAS;
import static no.innspill.projector.WallScreen.JOIN;
import static no.innspill.projector.WallScreen.MATRIX;
import static no.innspill.projector.WallScreen.MEASURES;
import static no.innspill.projector.WallScreen.QUESTION;
import static no.innspill.projector.WallScreen.RATING;
import static no.innspill.projector.WallScreen.REPLAY;
import static no.innspill.projector.WallScreen.RESULTS;
import static no.innspill.projector.WallScreen.SPOTLIGHT;
import static no.innspill.projector.WallScreen.TABLES;
import static no.innspill.projector.WallScreen.TIMER;
import static no.innspill.projector.WallScreen.VOTE;
import static no.innspill.projector.WallScreen.WORDS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.innspill.rule.StepKind;
import no.innspill.screen.Region;
import no.innspill.wall.WallSnapshot;
import no.innspill.workshop.Step;
import no.innspill.workshop.Workshop;

/** What the wall shows: which screen in which step, as far as it may be seen, and which regions each screen has. */
@ApplicationScoped
class ProjectorLayout {

    private final Map<WallScreen, List<Region>> regions = new EnumMap<>(WallScreen.class);

    ProjectorLayout(
            HeadRegion head,
            WelcomeRegion welcome,
            QuestionsRegion questions,
            IdeasRegion ideas,
            TurnoutRegion turnout,
            WallRankingRegion ranking,
            WallRatingRegion rating,
            MatrixRegion matrix,
            WallMeasuresRegion measures,
            TablesRegion tables,
            ClockRegion clock,
            ReplayRegion replay,
            WordsRegion words,
            ResultsLinkOnWall parting,
            WallSpotlightRegion spotlight,
            FootRegion foot) {
        row(JOIN, head, welcome, foot);
        row(QUESTION, head, questions, foot);
        row(IDEAS, head, ideas, foot);
        row(VOTE, head, turnout, foot);
        row(RESULTS, head, ranking, foot);
        row(RATING, head, rating, foot);
        row(MATRIX, head, matrix, foot);
        row(MEASURES, head, measures, foot);
        row(TABLES, head, tables, foot);
        row(TIMER, head, clock, foot);
        row(REPLAY, head, replay, foot);
        row(WORDS, head, words, parting, foot);
        row(SPOTLIGHT, head, spotlight, foot);
    }

    private void row(WallScreen screen, Region... shown) {
        regions.put(screen, List.of(shown));
    }

    List<Region> at(WallScreen screen) {
        return regions.getOrDefault(screen, List.of());
    }

    /** What was asked for, as far as the step allows it to be seen. */
    static WallScreen screen(Workshop workshop, WallSnapshot snapshot, Step step) {
        return screen(snapshot, step, !workshop.plan().tables().isEmpty());
    }

    static WallScreen screen(WallSnapshot snapshot, Step step, boolean hasTables) {
        if (snapshot.spotlight() != null && snapshot.showsIdeas()) {
            return SPOTLIGHT;
        }
        return switch (snapshot.shows()) {
            case AGENDA -> step.isPerTable() && hasTables
                    ? atTables(snapshot, step.kind())
                    : byAgenda(snapshot, step.kind());
            case JOIN -> JOIN;
            case QUESTION -> QUESTION;
            case IDEAS -> ideas(snapshot);
            case RESULTS -> results(snapshot, step.kind());
            case MATRIX -> matrix(snapshot, step.kind());
            case MEASURES -> measures(snapshot);
            case TABLES -> hasTables ? TABLES : WORDS;
            case TIMER -> TIMER;
            case REPLAY -> snapshot.showsIdeas() ? REPLAY : QUESTION;
        };
    }

    private static WallScreen byAgenda(WallSnapshot snapshot, StepKind kind) {
        return switch (kind) {
            case WELCOME -> JOIN;
            case COLLECT, GROUP -> ideas(snapshot);
            case DISCUSS -> snapshot.showsResults() ? RESULTS : ideas(snapshot);
            case VOTE -> VOTE;
            case RESULTS -> results(snapshot, kind);
            case PAUSE -> TIMER;
            case MATRIX -> matrix(snapshot, kind);
            case MEASURES -> measures(snapshot);
            case CLOSE -> WORDS;
        };
    }

    /** What the tables write stays with them; the wall says what they are asked, and how they are getting on. */
    private static WallScreen atTables(WallSnapshot snapshot, StepKind kind) {
        if (snapshot.curtained()) {
            return WORDS;
        }
        return switch (kind) {
            case VOTE -> VOTE;
            case COLLECT -> snapshot.showsIdeas() ? TABLES : QUESTION;
            default -> TABLES;
        };
    }

    /** What was written in silence is not on the wall before it is opened. */
    private static WallScreen ideas(WallSnapshot snapshot) {
        return snapshot.showsIdeas() ? IDEAS : QUESTION;
    }

    private static WallScreen results(WallSnapshot snapshot, StepKind kind) {
        if (snapshot.showsResults()) {
            return RESULTS;
        }
        return kind == StepKind.VOTE ? VOTE : WORDS;
    }

    /** While people rate on their own, the wall says what about, and how many have. */
    private static WallScreen matrix(WallSnapshot snapshot, StepKind kind) {
        if (snapshot.showsRatings()) {
            return MATRIX;
        }
        return kind == StepKind.MATRIX && !snapshot.curtained() ? RATING : WORDS;
    }

    private static WallScreen measures(WallSnapshot snapshot) {
        return snapshot.curtained() ? WORDS : MEASURES;
    }
}
