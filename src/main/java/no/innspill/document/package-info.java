/** What documents are made of: Word, PDF, CSV and Markdown, the typefaces and directions of their texts. */
@NullMarked
package no.innspill.document;

import org.jspecify.annotations.NullMarked;
