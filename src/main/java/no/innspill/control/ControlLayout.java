package no.innspill.control;

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
import static no.innspill.screen.Layout.always;
import static no.innspill.screen.Layout.row;

import jakarta.inject.Singleton;
import no.innspill.agenda.NextRegion;
import no.innspill.agenda.ScheduleRegion;
import no.innspill.agenda.ScriptRegion;
import no.innspill.agenda.StepRegion;
import no.innspill.agenda.TimerRegion;
import no.innspill.links.NamedLinksRegion;
import no.innspill.moderation.WaitingRegion;
import no.innspill.screen.Layout;
import no.innspill.screen.Region;
import no.innspill.screen.Seen;
import no.innspill.sorting.GroupingRegion;
import no.innspill.tables.TableProgressRegion;
import no.innspill.undo.UndoRegion;

/** What stands on the control view: around the middle always the same, in the middle what the step is about. */
@Singleton
class ControlLayout {

    /** What stands where around the middle, and all that may stand in it; what the step is not about lies folded below. */
    record Parts(Layout head, Layout strip, Layout left, Layout right, Layout all) {

        boolean has(Region region) {
            return all.at(CLOSE).contains(region);
        }
    }

    private final Parts owners;
    private final Parts helpers;
    private final Parts observers;

    /** What the step is about, open in the middle. */
    private final Layout middle;

    /** The same while nobody sees what the others write: how it goes comes first. */
    private final Layout quiet;

    /** The same while tables work each for itself. */
    private final Layout atTables;

    /** What moves by itself as time goes by. */
    final Region moving;

    /** Whose rows say when somebody was last here. */
    final NamedLinksRegion named;

    ControlLayout(
            StepRegion step,
            WaitingRegion waiting,
            AlarmsRegion alarms,
            TimerRegion clock,
            NextRegion next,
            ScriptRegion script,
            FiguresRegion figures,
            ActsRegion acts,
            AgendaRegion agenda,
            ScheduleRegion schedule,
            LinksRegion links,
            NamedLinksRegion named,
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
        owners = new Parts(
                always(step, waiting, alarms, clock, next),
                always(script, figures, acts),
                always(agenda, schedule, links, undo),
                always(wall),
                always(ideas, tables, tallies, ratings, measures, activity, arrivals, turnout, outcome));
        helpers = new Parts(
                always(step, waiting, alarms, clock),
                always(figures),
                always(agenda, schedule, links, undo),
                always(wall),
                always(ideas, tables, tallies, ratings, measures, activity, arrivals, turnout));
        observers = new Parts(
                helpers.head(), helpers.strip(), always(agenda, schedule, links), helpers.right(), helpers.all());
        moving = schedule;
        this.named = named;
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
    }

    Parts of(Seen seen) {
        return switch (seen.link().orElseThrow()) {
            case OWNER, COLLEAGUE -> owners;
            case HELPER -> helpers;
            case OBSERVER -> observers;
        };
    }

    Layout middle(Seen seen) {
        if (seen.workshop().isAtTables()) {
            return atTables;
        }
        return seen.kind() == COLLECT && !seen.progress().opensIdeas() ? quiet : middle;
    }
}
