/** The facilitator's control view: steps, timer, door, moderation, and steering the projector. */
@NullMarked
package no.innspill.facilitation;

import org.jspecify.annotations.NullMarked;
