package no.innspill.archive;

import static no.innspill.archive.Omitted.orEmpty;

import no.innspill.time.Dates;
import no.innspill.workshop.Origin.ConversationSource;

/** @param begun the first moment at which anybody took part */
public record ConversationEntry(String source, String licence, String begun, String ended) {
    public ConversationEntry {
        source = orEmpty(source);
        licence = orEmpty(licence);
    }

    static ConversationEntry of(ConversationSource source) {
        return new ConversationEntry(
                source.source(),
                source.licence(),
                source.begun().toString(),
                source.ended().toString());
    }

    ConversationSource toSource() {
        return new ConversationSource(
                source,
                licence,
                Dates.moment(begun).orElseThrow(),
                Dates.moment(ended).orElseThrow());
    }
}
