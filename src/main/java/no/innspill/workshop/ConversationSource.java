package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Where a conversation that was brought in comes from.
 *
 * @param source its address or name, empty if nobody said
 * @param licence on what terms it may be used, likewise
 * @param begun the first moment at which anybody wrote or voted
 * @param ended the last one
 */
@Embeddable
public record ConversationSource(
        @Column(name = "conversation_source") String source,
        @Column(name = "conversation_licence") String licence,
        @Column(name = "conversation_begun") Instant begun,
        @Column(name = "conversation_ended") Instant ended) {}
