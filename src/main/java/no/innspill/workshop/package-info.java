/** The workshop itself: themes, lists, agenda and timer; made from a template and run step by step. */
@NullMarked
package no.innspill.workshop;

import org.jspecify.annotations.NullMarked;
