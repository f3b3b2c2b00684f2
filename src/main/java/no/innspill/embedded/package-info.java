/** The file of the embedded database as H2 knows it: how far it has come, and whether it still is what was written to it. */
@NullMarked
package no.innspill.embedded;

import org.jspecify.annotations.NullMarked;
