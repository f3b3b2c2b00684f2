package no.innspill.archive;

import static no.innspill.archive.Omitted.orEmpty;

/** @param begun the first moment at which anybody took part */
public record ConversationEntry(String source, String licence, String begun, String ended) {
    public ConversationEntry {
        source = orEmpty(source);
        licence = orEmpty(licence);
    }
}
