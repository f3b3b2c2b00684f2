/** The database as a file on a disk: how it is doing, copies of it, and what to do when it is in trouble. */
@NullMarked
package no.innspill.store;

import org.jspecify.annotations.NullMarked;
