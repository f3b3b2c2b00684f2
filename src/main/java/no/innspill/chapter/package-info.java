/** What a report says, laid out in chapters for people and in grids for tables, the same for every format. */
@NullMarked
package no.innspill.chapter;

import org.jspecify.annotations.NullMarked;
