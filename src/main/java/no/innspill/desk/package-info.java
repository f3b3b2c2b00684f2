/** The one writer per workshop: queue, group commit, command keys, and the announcement of what was committed. */
@NullMarked
package no.innspill.desk;

import org.jspecify.annotations.NullMarked;
