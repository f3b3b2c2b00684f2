/** The report: what came of a workshop, as one page and in every format it can be taken along in. */
@NullMarked
package no.innspill.report;

import org.jspecify.annotations.NullMarked;
