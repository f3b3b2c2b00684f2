/** What a report says: what came of a workshop, read once, and what the facilitator writes in it. */
@NullMarked
package no.innspill.report;

import org.jspecify.annotations.NullMarked;
