/** What whoever runs the server sees of it. */
@NullMarked
package no.innspill.operations;

import org.jspecify.annotations.NullMarked;
