package no.innspill.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A part of a report under a heading of its own.
 *
 * @param id its element on the page
 * @param wide whether it has a table that needs the paper's long side, and so a page of its own
 */
public record Section(String id, String title, boolean wide, List<Block> blocks) {

    /** Of so many rows each can be a column. */
    private static final int FEW = 3;

    public Section {
        blocks = List.copyOf(blocks);
    }

    Section linkedTo(Set<String> anchors) {
        return new Section(
                id,
                title,
                wide,
                blocks.stream().map(block -> linked(block, anchors)).toList());
    }

    /** Without the columns of its tables that say nothing. */
    Section withoutEmptyColumns() {
        return new Section(
                id,
                title,
                wide,
                blocks.stream()
                        .map(block -> block instanceof ReportTable table ? table.withoutEmptyColumns() : block)
                        .toList());
    }

    private static Block linked(Block block, Set<String> anchors) {
        return block instanceof ReportTable table ? table.linkedTo(anchors) : block;
    }

    /** What belongs together on a page: a picture with all that is said right before it. */
    public List<List<Block>> groups() {
        List<List<Block>> groups = new ArrayList<>();
        for (Block block : blocks) {
            List<Block> group = new ArrayList<>();
            while (block instanceof Block.Chart && !groups.isEmpty() && isSaid(groups.get(groups.size() - 1))) {
                group.addAll(0, groups.remove(groups.size() - 1));
            }
            group.add(block);
            groups.add(group);
        }
        return groups;
    }

    private static boolean isSaid(List<Block> group) {
        return group.size() == 1 && group.get(0) instanceof Block.Paragraph;
    }

    /** The name of the heading that is a block of it. */
    public String headingId(Block heading) {
        return id + "-" + blocks.indexOf(heading);
    }

    /** Whether a list comes after it, which may go on over the next page while the heading has its beginning under it. */
    public boolean isOfList(Block heading) {
        int next = blocks.indexOf(heading) + 1;
        return next < blocks.size() && blocks.get(next) instanceof Block.Points;
    }

    /** Its headings, for those who want to go there. */
    public List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    Section hyphenated(UnaryOperator<String> parted) {
        return new Section(
                id,
                parted.apply(title),
                wide,
                blocks.stream()
                        .map(block -> block instanceof Block.Paragraph ? block : block.with(parted))
                        .toList());
    }

    /**
     * On paper: a few rows of a wide table are no page of their own, but columns among the rest.
     *
     * @param other the language that people's own words are in, where it is another one; else empty
     */
    Section onPaper(String other) {
        List<ReportTable> tables = blocks.stream()
                .filter(ReportTable.class::isInstance)
                .map(ReportTable.class::cast)
                .toList();
        if (!wide
                || tables.isEmpty()
                || tables.stream().map(table -> table.rows().size()).anyMatch(rows -> rows == 0 || rows > FEW)) {
            return this;
        }
        return new Section(
                id,
                title,
                false,
                blocks.stream()
                        .map(block -> block instanceof ReportTable table ? table.turned(other) : block)
                        .toList());
    }

    Section with(UnaryOperator<String> change) {
        return new Section(
                id,
                change.apply(title),
                wide,
                blocks.stream().map(block -> block.with(change)).toList());
    }
}
