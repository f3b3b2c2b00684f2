/** Votes: ballots within their budgets, tallies and rankings. */
@NullMarked
package no.innspill.vote;

import org.jspecify.annotations.NullMarked;
