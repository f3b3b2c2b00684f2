/** Tables in the room and the plenary, over HTTP: the road of an idea through all packages that take part in it. */
@NullMarked
package no.innspill.tables;

import org.jspecify.annotations.NullMarked;
