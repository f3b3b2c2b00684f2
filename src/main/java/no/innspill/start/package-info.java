/** The start page: joining by code, and making a workshop from a template. */
@NullMarked
package no.innspill.start;

import org.jspecify.annotations.NullMarked;
