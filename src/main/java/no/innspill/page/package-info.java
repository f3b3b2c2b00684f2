/** What several screens share: cards, marks, the step and timer as they are shown, rankings, the QR code. */
@NullMarked
package no.innspill.page;

import org.jspecify.annotations.NullMarked;
