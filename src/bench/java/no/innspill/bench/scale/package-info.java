/** What more screens than one machine has room for would take, worked out from what was measured on it. */
@NullMarked
package no.innspill.bench.scale;

import org.jspecify.annotations.NullMarked;
