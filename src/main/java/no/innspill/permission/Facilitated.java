package no.innspill.permission;

import java.util.Optional;
import no.innspill.access.Bearer;
import no.innspill.workshop.Workshop;

/**
 * Something has just been done with a link to the control view, in the same transaction.
 *
 * @param about the id in the address, if it is about one thing
 * @param link the name of the link that it is about; empty where it is about none
 */
public record Facilitated(Workshop workshop, Endpoint endpoint, Optional<Long> about, String link, Bearer by) {}
