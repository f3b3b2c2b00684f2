/** Taking part without a device: what is printed for the tables, and what is typed in from paper. */
@NullMarked
package no.innspill.paper;

import org.jspecify.annotations.NullMarked;
