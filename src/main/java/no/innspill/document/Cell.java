package no.innspill.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cell of a table.
 *
 * @param text what it says, numbers as the language writes them
 * @param value the number; NaN for a text
 * @param notes what is said about the text by others than who wrote it, each on a line of its own after it
 * @param written whether people in the room wrote the text, in the language of the room
 * @param anchor what others refer to it by; empty if nothing does
 * @param links what it refers to, after the text
 */
public record Cell(
        Kind kind, String text, double value, List<String> notes, boolean written, String anchor, List<Link> links) {

    /** What stands where there is nothing to say. */
    static final String NONE = "–";

    /** What is in it; a share also has a bar. */
    public enum Kind {
        TEXT,
        NUMBER,
        SHARE
    }

    /** @param to the anchor of a cell in the same document */
    public record Link(String text, String to) {}

    public Cell {
        notes = List.copyOf(notes);
        links = List.copyOf(links);
    }

    Cell(Kind kind, String text, double value) {
        this(kind, text, value, List.of(), false, "", List.of());
    }

    public static Cell of(String text) {
        return noted(text, List.of());
    }

    public static Cell noted(String text, List<String> notes) {
        return new Cell(Kind.TEXT, text, Double.NaN, notes, false, "", List.of());
    }

    /** The same, in the room's own words. */
    public Cell asWritten() {
        return new Cell(kind, text, value, notes, true, anchor, links);
    }

    /** The same, to be referred to. */
    public Cell at(String name) {
        return new Cell(kind, text, value, notes, written, name, links);
    }

    /** The same, referring to others. */
    public Cell to(List<Link> others) {
        return new Cell(kind, text, value, notes, written, anchor, others);
    }

    /** The same among words. */
    Cell said() {
        return new Cell(Kind.TEXT, text, Double.NaN, notes, written, anchor, links);
    }

    Cell with(UnaryOperator<String> change) {
        return new Cell(
                kind,
                change.apply(text),
                value,
                notes.stream().map(change).toList(),
                written,
                anchor,
                links.stream()
                        .map(link -> new Link(change.apply(link.text()), link.to()))
                        .toList());
    }

    /** The links' texts on one line. */
    public String linked() {
        return links.stream().map(Link::text).collect(Collectors.joining(", "));
    }

    /** Whether it is there only because others of its column are: without words, or with a dash for them. */
    boolean saysNothing() {
        return (text.isBlank() || text.equals(NONE)) && anchor.isEmpty() && links.isEmpty() && notes.isEmpty();
    }

    /** All that stands in it, line by line. */
    Stream<String> lines() {
        return Stream.concat(Stream.of(text, linked()), notes.stream()).filter(line -> !line.isEmpty());
    }

    public boolean isShare() {
        return kind == Kind.SHARE;
    }

    public boolean isNumber() {
        return kind != Kind.TEXT;
    }

    /** A share in whole per cent, for a bar. */
    public long percent() {
        return Math.round(value);
    }
}
