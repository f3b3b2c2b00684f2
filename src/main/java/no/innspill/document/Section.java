package no.innspill.document;

import java.util.List;
import java.util.function.UnaryOperator;

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

    Section with(UnaryOperator<String> change) {
        return new Section(
                id,
                change.apply(title),
                wide,
                blocks.stream().map(block -> block.with(change)).toList());
    }
}
