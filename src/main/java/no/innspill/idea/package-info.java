/** Ideas: posting, editing, withdrawing, hiding. */
@NullMarked
package no.innspill.idea;

import org.jspecify.annotations.NullMarked;
