/** The participant's page: the board and, laid over it, what is their own. */
@NullMarked
package no.innspill.participant;

import org.jspecify.annotations.NullMarked;
