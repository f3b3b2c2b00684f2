/** The facilitator's control view: steps, timer, door, links, turnout, and steering the projector. */
@NullMarked
package no.innspill.control;

import org.jspecify.annotations.NullMarked;
