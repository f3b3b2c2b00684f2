/** The participant's page: the way in, and the board. */
@NullMarked
package no.innspill.participant;

import org.jspecify.annotations.NullMarked;
