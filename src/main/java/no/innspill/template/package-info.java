/** Workshop templates: the built-in ones, and reading and writing the files that facilitators edit. */
@NullMarked
package no.innspill.template;

import org.jspecify.annotations.NullMarked;
