/** Every request that the server answers, what it needs, and who may have it. */
@NullMarked
package no.innspill.permission;

import org.jspecify.annotations.NullMarked;
