package no.innspill.secondvote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.Messages;
import no.innspill.rule.StepKind;
import no.innspill.rule.StepTexts;
import no.innspill.rule.TableRules;
import no.innspill.rule.VoteMethod;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Workshop;

/** The two steps that a second vote puts into the agenda: voting on the top few, and what came of it. */
record SecondVoteSteps(Step vote, Step results) {

    /** In an agenda that is as long as it may be there is no room for them. */
    static final int HOW_MANY = 2;

    private static final int FEWEST_DOTS_PER_ITEM = 2;

    /** Puts them after the step; they ask as the vote before did, but for the method and how far it reaches. */
    static SecondVoteSteps addedAfter(Step here, Workshop workshop, Step before, VoteMethod method, int top) {
        Step vote = workshop.plan().addStepAfter(here, voting(before.rules(), method, top), voting(top));
        return new SecondVoteSteps(vote, workshop.plan().addStepAfter(vote, results(before.rules()), results(top)));
    }

    private static StepRules voting(StepRules before, VoteMethod method, int top) {
        return new StepRules(
                StepKind.VOTE,
                before.minutes(),
                false,
                null,
                method == VoteMethod.DOTS ? Math.max(FEWEST_DOTS_PER_ITEM, before.dotsPerItem()) : 1,
                method,
                top,
                before.closesByItself(),
                before.themes(),
                before.outcome(),
                TableRules.USUAL);
    }

    private static StepTexts voting(int top) {
        return StepTexts.of(said("vote_again_title", top), said("vote_again_text", top));
    }

    private static StepRules results(StepRules before) {
        return new StepRules(StepKind.RESULTS, null, false, null, 1, false, before.themes());
    }

    private static StepTexts results(int top) {
        return StepTexts.of(said("vote_again_results", top), LocalizedText.NONE);
    }

    private static LocalizedText said(String key, int top) {
        Map<Language, String> texts = new HashMap<>();
        for (Language language : Language.values()) {
            texts.put(language, Messages.say(language, key, top));
        }
        return new LocalizedText(texts);
    }

    List<Long> ids() {
        return List.of(vote.id(), results.id());
    }
}
