/** Bokmål, nynorsk and English: the languages, texts in several of them, and the product's own words. */
@NullMarked
package no.innspill.language;

import org.jspecify.annotations.NullMarked;
