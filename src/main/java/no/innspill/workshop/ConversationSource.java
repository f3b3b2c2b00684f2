package no.innspill.workshop;

import java.time.Instant;

/**
 * Where a conversation that was brought in comes from.
 *
 * @param source its address or name, empty if nobody said
 * @param licence on what terms it may be used, likewise
 * @param begun the first moment at which anybody wrote or voted
 * @param ended the last one
 */
public record ConversationSource(String source, String licence, Instant begun, Instant ended) {}
