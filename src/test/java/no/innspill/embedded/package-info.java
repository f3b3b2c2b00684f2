@NullMarked
package no.innspill.embedded;

import org.jspecify.annotations.NullMarked;
