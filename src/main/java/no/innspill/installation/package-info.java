/** An installation as a file, on its way from one database to another. */
@NullMarked
package no.innspill.installation;

import org.jspecify.annotations.NullMarked;
