package no.innspill.participant;

import static no.innspill.rule.StepKind.CLOSE;
import static no.innspill.rule.StepKind.COLLECT;
import static no.innspill.rule.StepKind.DISCUSS;
import static no.innspill.rule.StepKind.GROUP;
import static no.innspill.rule.StepKind.MATRIX;
import static no.innspill.rule.StepKind.MEASURES;
import static no.innspill.rule.StepKind.PAUSE;
import static no.innspill.rule.StepKind.RESULTS;
import static no.innspill.rule.StepKind.VOTE;
import static no.innspill.rule.StepKind.WELCOME;
import static no.innspill.screen.Layout.row;

import jakarta.enterprise.context.ApplicationScoped;
import no.innspill.screen.Layout;
import no.innspill.screen.Region;
import no.innspill.tables.HelpRegion;

/** What stands on a participant's board in each kind of step. A region that has nothing to show there is not seen. */
@ApplicationScoped
class ParticipantLayout {

    private final Layout layout;

    ParticipantLayout(
            NowRegion now,
            TableRegion table,
            HelpRegion help,
            SpotlightRegion light,
            OpenMatrixRegion matrix,
            RatingRegion rating,
            MeasuresRegion measures,
            RankingRegion ranking,
            IdleRegion waiting,
            ThemeQuestions questions,
            Composer composer,
            IdeaCount count,
            PassedOn passed,
            VotesLeft votesLeft,
            ThemeIdeas ideas,
            OwnIdeas own,
            ThanksRegion thanks) {
        Region writing = ThemesRegion.of(questions, composer, own, count, passed, ideas);
        Region ballot = ThemesRegion.of(votesLeft, passed, ideas);
        Region themes = ThemesRegion.of(questions, count, passed, ideas);
        Region earlier = EarlierRegion.of(matrix, ranking, themes);
        layout = Layout.of(
                row(WELCOME, now, light, matrix, measures, waiting),
                row(COLLECT, now, table, help, light, writing, matrix, measures, waiting),
                row(DISCUSS, now, table, help, light, matrix, measures, ranking, themes, waiting),
                row(GROUP, now, table, help, light, themes, matrix, measures, waiting),
                row(VOTE, now, table, help, light, ballot, matrix, measures, waiting),
                row(RESULTS, now, table, help, light, ranking, matrix, measures, waiting),
                row(MATRIX, now, light, rating, matrix, measures, ranking, themes, waiting),
                row(MEASURES, now, light, measures, earlier, waiting),
                row(PAUSE, now, light, waiting),
                row(CLOSE, now, light, thanks, measures, ranking, matrix, themes, waiting));
    }

    Layout table() {
        return layout;
    }
}
