/** What the facilitator does about single ideas and what is seen of them: approving, hiding, notes, pins, flags, curtain, light. */
@NullMarked
package no.innspill.moderation;

import org.jspecify.annotations.NullMarked;
