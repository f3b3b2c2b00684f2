/** A document as a Word file, also in an organisation's own letterhead. */
@NullMarked
package no.innspill.word;

import org.jspecify.annotations.NullMarked;
