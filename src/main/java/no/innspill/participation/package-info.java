/** Participants: joining, leaving, affiliation and the one cookie that knows them again. */
@NullMarked
package no.innspill.participation;

import org.jspecify.annotations.NullMarked;
