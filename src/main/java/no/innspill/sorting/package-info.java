/** Sorting ideas: groups, moving between themes, and what the texts suggest. */
@NullMarked
package no.innspill.sorting;

import org.jspecify.annotations.NullMarked;
