/** Support by affiliation: how a vote fell out in each group, as far as that gives nobody away. */
@NullMarked
package no.innspill.affiliation;

import org.jspecify.annotations.NullMarked;
