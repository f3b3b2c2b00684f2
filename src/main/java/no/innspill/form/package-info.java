/** What was typed into a form, stands in an address or is uploaded, read once and within bounds. */
@NullMarked
package no.innspill.form;

import org.jspecify.annotations.NullMarked;
