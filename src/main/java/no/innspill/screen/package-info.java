/** Views, the parts they are made of, and rendered boards kept for everyone who fetches them. */
@NullMarked
package no.innspill.screen;

import org.jspecify.annotations.NullMarked;
