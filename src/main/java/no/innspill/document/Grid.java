package no.innspill.document;

import java.util.List;

/**
 * A table for machines: a row of titles, and rows of cells that are texts or numbers.
 *
 * @param name what it is about
 * @param widths how many characters wide each column is shown
 */
public record Grid(String name, List<String> titles, List<Integer> widths, List<List<Object>> rows) {}
