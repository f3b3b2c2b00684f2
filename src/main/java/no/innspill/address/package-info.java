/**
 * Where people reach this server, which addresses and hosts are believed, and whose requests come from elsewhere or from this
 * machine.
 */
@NullMarked
package no.innspill.address;

import org.jspecify.annotations.NullMarked;
