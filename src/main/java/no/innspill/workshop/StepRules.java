package no.innspill.workshop;

import java.util.List;
import no.innspill.rule.OutcomeRules;
import no.innspill.rule.StepKind;
import no.innspill.rule.TableRules;
import no.innspill.rule.VoteMethod;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a step.
 *
 * @param minutes its length, or null for a step without a timer
 * @param silent in a collect step: others' ideas are not shown before the facilitator opens them
 * @param dots in a vote step: dots per theme, or null to derive them from the number of items
 * @param dotsPerItem in a vote step: how many of them one item may hold
 * @param method in a vote step: how people vote
 * @param top in a vote step: only the items that came so far in the vote before are voted on; null for all
 * @param closesByItself whether the step stops taking ideas or votes when the timer runs out
 * @param themes the themes it covers; empty for all
 * @param outcome in a matrix or measures step
 * @param tables whether tables have it each for itself; never in a kind of step that cannot run like that
 */
public record StepRules(
        StepKind kind,
        @Nullable Integer minutes,
        boolean silent,
        @Nullable Integer dots,
        int dotsPerItem,
        VoteMethod method,
        @Nullable Integer top,
        boolean closesByItself,
        List<Theme> themes,
        OutcomeRules outcome,
        TableRules tables) {

    /** A ranked vote has its places and nothing else; one dot an item is approval and several are not. */
    public StepRules {
        dots = method == VoteMethod.RANKED ? null : dots;
        dotsPerItem = method == VoteMethod.RANKED ? 1 : dotsPerItem;
        method = method == VoteMethod.RANKED ? method : VoteMethod.plain(dotsPerItem);
        tables = new TableRules(tables.perTable() && kind.runsAtTables(), tables.inTurn(), tables.passes());
    }

    /** A step that comes to its result as usual, with a vote on everything and by dots if it is one. */
    public StepRules(
            StepKind kind,
            @Nullable Integer minutes,
            boolean silent,
            @Nullable Integer dots,
            int dotsPerItem,
            boolean closesByItself,
            List<Theme> themes) {
        this(
                kind,
                minutes,
                silent,
                dots,
                dotsPerItem,
                VoteMethod.plain(dotsPerItem),
                null,
                closesByItself,
                themes,
                OutcomeRules.USUAL,
                TableRules.USUAL);
    }

    public boolean covers(Theme theme) {
        return themes.isEmpty() || themes.contains(theme);
    }
}
