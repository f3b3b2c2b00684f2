/** Tables in the room: what they pass on to the plenary, their results, how they are getting on. */
@NullMarked
package no.innspill.tables;

import org.jspecify.annotations.NullMarked;
