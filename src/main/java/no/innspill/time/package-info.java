/** The clock that only runs forward, timers, days, and how long things are kept. */
@NullMarked
package no.innspill.time;

import org.jspecify.annotations.NullMarked;
