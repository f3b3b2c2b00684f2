package no.innspill.control;

import static no.innspill.screen.Layout.always;
import static no.innspill.screen.Layout.row;
import static no.innspill.workshop.StepKind.CLOSE;
import static no.innspill.workshop.StepKind.COLLECT;
import static no.innspill.workshop.StepKind.DISCUSS;
import static no.innspill.workshop.StepKind.GROUP;
import static no.innspill.workshop.StepKind.MATRIX;
import static no.innspill.workshop.StepKind.MEASURES;
import static no.innspill.workshop.StepKind.PAUSE;
import static no.innspill.workshop.StepKind.RESULTS;
import static no.innspill.workshop.StepKind.VOTE;
import static no.innspill.workshop.StepKind.WELCOME;

import jakarta.inject.Singleton;
import no.innspill.moderation.WaitingRegion;
import no.innspill.screen.Layout;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.sorting.GroupingRegion;
import no.innspill.tables.HelpWantedRegion;
import no.innspill.tables.TableProgressRegion;
import no.innspill.undo.UndoRegion;

/** What stands on the control view: around the middle always the same, in the middle what the step is about. */
@Singleton
class ControlLayout {

    final Layout head;
    final Layout strip;
    final Layout left;
    final Layout right;

    /** What the step is about, open in the middle. */
    private final Layout middle;

    /** The same while nobody sees what the others write: how it goes comes first. */
    private final Layout quiet;

    /** The same while tables work each for itself. */
    private final Layout atTables;

    /** All there is; what the step is not about lies folded below, in this order. */
    final Layout all;

    /** What moves by itself as time goes by. */
    final Region moving;

    ControlLayout(
            StepRegion step,
            WaitingRegion waiting,
            TimerRegion clock,
            NextRegion next,
            ConcernsRegion concerns,
            ScriptRegion script,
            FiguresRegion figures,
            ActsRegion acts,
            AgendaRegion agenda,
            HelpWantedRegion help,
            ScheduleRegion schedule,
            LinksRegion links,
            UndoRegion undo,
            WallPanelRegion wall,
            ArrivalsRegion arrivals,
            ActivityRegion activity,
            TableProgressRegion tables,
            GroupingRegion ideas,
            TalliesRegion tallies,
            RatingsRegion ratings,
            MeasureListRegion measures,
            HeadcountRegion turnout,
            OutcomeRegion outcome) {
        head = always(step, waiting, clock, next);
        strip = always(concerns, script, figures, acts);
        left = always(agenda, help, schedule, links, undo);
        right = always(wall);
        moving = schedule;
        middle = Layout.of(
                row(WELCOME, arrivals),
                row(COLLECT, ideas),
                row(DISCUSS, ideas),
                row(GROUP, ideas),
                row(VOTE, activity, tallies),
                row(RESULTS, tallies),
                row(MATRIX, ratings),
                row(MEASURES, measures),
                row(CLOSE, outcome),
                row(PAUSE, arrivals));
        quiet = middle.but(row(COLLECT, activity, ideas));
        atTables = middle.but(
                row(COLLECT, activity, tables, ideas),
                row(DISCUSS, tables, ideas),
                row(GROUP, tables, ideas),
                row(VOTE, activity, tables, tallies),
                row(RESULTS, tables, tallies));
        all = always(ideas, tables, tallies, ratings, measures, activity, arrivals, turnout, outcome);
    }

    Layout middle(Seen seen) {
        if (seen.workshop().isAtTables()) {
            return atTables;
        }
        return seen.kind() == COLLECT && !seen.progress().opensIdeas() ? quiet : middle;
    }
}
