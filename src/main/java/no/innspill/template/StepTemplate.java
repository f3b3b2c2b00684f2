package no.innspill.template;

import java.util.List;
import no.innspill.language.LocalizedText;
import no.innspill.rule.OutcomeRules;
import no.innspill.rule.StepKind;
import no.innspill.rule.StepTexts;
import no.innspill.rule.TableRules;
import no.innspill.rule.VoteMethod;
import org.jspecify.annotations.Nullable;

/**
 * A step as a template has it.
 *
 * @param texts what stands in it; all but the title may be empty
 * @param minutes its length, or null for a step without a timer
 * @param silent in a collect step: others' ideas are not shown before the facilitator opens them
 * @param dots in a vote step: dots per theme, or null to derive them from the number of items
 * @param dotsPerItem in a vote step: how many of them one item may hold
 * @param method in a vote step: how people vote
 * @param top in a vote step: only the items that came so far in the vote before are voted on; null for all
 * @param closesByItself whether the step stops taking ideas or votes when the timer runs out
 * @param themes the numbers of the themes it covers, from 1 on; empty for all
 * @param outcome in a matrix or measures step
 * @param tables whether tables have it each for itself
 */
public record StepTemplate(
        StepKind kind,
        StepTexts texts,
        @Nullable Integer minutes,
        boolean silent,
        @Nullable Integer dots,
        int dotsPerItem,
        VoteMethod method,
        @Nullable Integer top,
        boolean closesByItself,
        List<Integer> themes,
        OutcomeRules outcome,
        TableRules tables) {

    public StepTemplate {
        themes = List.copyOf(themes);
    }

    /** A step that comes to its result as usual, with a vote on everything and by dots if it is one. */
    public StepTemplate(
            StepKind kind,
            LocalizedText title,
            LocalizedText text,
            @Nullable Integer minutes,
            boolean silent,
            @Nullable Integer dots,
            int dotsPerItem,
            boolean closesByItself,
            List<Integer> themes) {
        this(
                kind,
                StepTexts.of(title, text),
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

    public LocalizedText title() {
        return texts.title();
    }

    public LocalizedText text() {
        return texts.text();
    }

    StepTemplate lasting(int otherMinutes) {
        return new StepTemplate(
                kind,
                texts,
                otherMinutes,
                silent,
                dots,
                dotsPerItem,
                method,
                top,
                closesByItself,
                themes,
                outcome,
                tables);
    }
}
