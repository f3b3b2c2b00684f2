package no.innspill.report;

import java.util.List;

/**
 * A part of a report under a heading of its own.
 *
 * @param id its element on the page
 * @param wide whether it has a table that needs the paper's long side, and so a page of its own
 */
public record Section(String id, String title, boolean wide, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
