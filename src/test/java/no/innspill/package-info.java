/** What the tests share: a room of people, screens and a look into the database. */
@NullMarked
package no.innspill;

import org.jspecify.annotations.NullMarked;
