/** Transactions, and what queues for them: the only way to the database. */
@NullMarked
package no.innspill.transaction;

import org.jspecify.annotations.NullMarked;
