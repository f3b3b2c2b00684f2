/** Signing in with an OpenID Connect provider, where that is set: for organisers only, and of each no more than a pseudonym. */
@NullMarked
package no.innspill.signin;

import org.jspecify.annotations.NullMarked;
