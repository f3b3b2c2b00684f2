/** The report as it leaves: its page, its files in every format, the letterhead it is written on, the folder of all. */
@NullMarked
package no.innspill.export;

import org.jspecify.annotations.NullMarked;
