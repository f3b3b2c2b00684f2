/** The plan: what a workshop is about and how it will go, edited by the facilitator before and during the session. */
@NullMarked
package no.innspill.plan;

import org.jspecify.annotations.NullMarked;
