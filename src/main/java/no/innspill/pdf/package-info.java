/** A document as an accessible PDF for keeping: tags, metadata, typefaces and letters of all directions. */
@NullMarked
package no.innspill.pdf;

import org.jspecify.annotations.NullMarked;
