/** The benchmark: a load client in a process of its own, and the bare endpoint that the server is measured against. */
@NullMarked
package no.innspill.bench;

import org.jspecify.annotations.NullMarked;
