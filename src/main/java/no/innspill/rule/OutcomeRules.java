package no.innspill.rule;

/**
 * What holds in the steps that come to a result.
 *
 * @param items in a matrix step: how many of the top items are rated
 * @param participantsWrite in a measures step: whether participants write measures too, or the facilitator alone
 */
public record OutcomeRules(int items, boolean participantsWrite) {

    public static final OutcomeRules USUAL = new OutcomeRules(8, false);
}
