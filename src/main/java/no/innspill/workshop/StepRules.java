package no.innspill.workshop;

import java.util.List;
import no.innspill.template.HarvestRules;
import no.innspill.template.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a step.
 *
 * @param minutes its length, or null for a step without a timer
 * @param silent in a collect step: others' ideas are not shown before the facilitator opens them
 * @param dots in a vote step: dots per theme, or null to derive them from the number of items
 * @param dotsPerItem in a vote step: how many of them one item may hold
 * @param closesByItself whether the step stops taking ideas or votes when the timer runs out
 * @param themes the themes it covers; empty for all
 * @param harvest in a matrix or measures step
 */
public record StepRules(
        StepKind kind,
        @Nullable Integer minutes,
        boolean silent,
        @Nullable Integer dots,
        int dotsPerItem,
        boolean closesByItself,
        List<Theme> themes,
        HarvestRules harvest) {

    /** A step that comes to its result as usual. */
    public StepRules(
            StepKind kind,
            @Nullable Integer minutes,
            boolean silent,
            @Nullable Integer dots,
            int dotsPerItem,
            boolean closesByItself,
            List<Theme> themes) {
        this(kind, minutes, silent, dots, dotsPerItem, closesByItself, themes, HarvestRules.USUAL);
    }

    public boolean covers(Theme theme) {
        return themes.isEmpty() || themes.contains(theme);
    }
}
