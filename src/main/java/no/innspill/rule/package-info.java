/** What a plan may say: kinds of steps and votes, budgets, rules for tables and the outcome, and the limits of texts. */
@NullMarked
package no.innspill.rule;

import org.jspecify.annotations.NullMarked;
