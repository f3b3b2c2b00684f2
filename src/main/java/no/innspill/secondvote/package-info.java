/** Voting again on the top few of the vote before. */
@NullMarked
package no.innspill.secondvote;

import org.jspecify.annotations.NullMarked;
