/** What documents are made of, and those that are plain: blocks, tables, spreadsheets, CSV and Markdown. */
@NullMarked
package no.innspill.document;

import org.jspecify.annotations.NullMarked;
