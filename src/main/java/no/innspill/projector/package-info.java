/** The projector view: nothing but what the room should see. */
@NullMarked
package no.innspill.projector;

import org.jspecify.annotations.NullMarked;
