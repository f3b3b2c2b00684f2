/** Programs elsewhere that are told what is different: signed, again until they have it, and never what anybody wrote. */
@NullMarked
package no.innspill.webhook;

import org.jspecify.annotations.NullMarked;
