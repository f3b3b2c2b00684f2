/** The database as a file, tried on files of its own. */
package no.innspill.store;
