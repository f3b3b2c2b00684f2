/**
 * Connections before anything is read of them: how many, how long, how slow; bodies as they arrive, and what is in hand when
 * the server stops.
 */
@NullMarked
package no.innspill.connection;

import org.jspecify.annotations.NullMarked;
