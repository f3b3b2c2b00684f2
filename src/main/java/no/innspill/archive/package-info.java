/** The workshop as a file, and back: writing, checking, bringing in, copies. */
@NullMarked
package no.innspill.archive;

import org.jspecify.annotations.NullMarked;
