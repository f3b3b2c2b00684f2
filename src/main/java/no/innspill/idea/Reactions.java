package no.innspill.idea;

/** How those stood to a statement who were shown it, in a conversation that was held elsewhere: each by their last word. */
public record Reactions(int agreed, int disagreed, int passed) {

    public int seen() {
        return agreed + disagreed + passed;
    }
}
