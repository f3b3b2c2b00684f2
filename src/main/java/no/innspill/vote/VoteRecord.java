package no.innspill.vote;

import no.innspill.idea.Item;

/** What a ballot holds on one idea or group: dots that count, and dots that are set aside; in a ranked vote also the rank, else 0. */
public record VoteRecord(Item target, int dots, int aside, int rank) {}
