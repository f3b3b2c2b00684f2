package no.innspill.archive;

import no.innspill.idea.Reactions;

/** How those stood to it who were shown it, where it comes from a conversation that was held elsewhere. */
public record ReactionsEntry(int agreed, int disagreed, int passed) {

    static ReactionsEntry of(Reactions reactions) {
        return new ReactionsEntry(reactions.agreed(), reactions.disagreed(), reactions.passed());
    }
}
