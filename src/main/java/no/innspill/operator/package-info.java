/** What whoever has the machine can have done while the server runs on it, and when it does not. */
@NullMarked
package no.innspill.operator;

import org.jspecify.annotations.NullMarked;
