package no.innspill.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.language.Worded;

/**
 * A cell of a table.
 *
 * @param text what it says, numbers as the language writes them
 * @param value the number; NaN for a text
 * @param notes what is said about the text by others than who wrote it, each on a line of its own after it
 * @param written whether people in the room wrote the text, in the language of the room
 * @param lang the tag of the language that the text is in where it is the plan's; empty for the report's
 * @param anchor what others refer to it by; empty if nothing does
 * @param links what it refers to, after the text
 */
public record Cell(
        Kind kind,
        String text,
        double value,
        List<Worded> notes,
        boolean written,
        String lang,
        String anchor,
        List<Link> links) {

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
        this(kind, text, value, List.of(), false, "", "", List.of());
    }

    public static Cell of(String text) {
        return noted(text, List.of());
    }

    /** A text of the plan, in its language. */
    public static Cell of(Worded text) {
        return new Cell(Kind.TEXT, text.text(), Double.NaN, List.of(), false, text.lang(), "", List.of());
    }

    public static Cell noted(String text, List<? extends CharSequence> notes) {
        List<Worded> said = notes.stream()
                .map(note -> note instanceof Worded worded ? worded : Worded.plain(note.toString()))
                .toList();
        return new Cell(Kind.TEXT, text, Double.NaN, said, false, "", "", List.of());
    }

    /** The same, in the room's own words. */
    public Cell asWritten() {
        return new Cell(kind, text, value, notes, true, lang, anchor, links);
    }

    /** The same, to be referred to. */
    public Cell at(String name) {
        return new Cell(kind, text, value, notes, written, lang, name, links);
    }

    /** The same, referring to others. */
    public Cell to(List<Link> others) {
        return new Cell(kind, text, value, notes, written, lang, anchor, others);
    }

    /** The same among words. */
    Cell said() {
        return new Cell(Kind.TEXT, text, Double.NaN, notes, written, lang, anchor, links);
    }

    Cell with(UnaryOperator<String> change) {
        return new Cell(
                kind,
                change.apply(text),
                value,
                notes.stream().map(note -> note.with(change)).toList(),
                written,
                lang,
                anchor,
                links.stream()
                        .map(link -> new Link(change.apply(link.text()), link.to()))
                        .toList());
    }

    /**
     * The text with its language.
     *
     * @param other the one that people's own words are in, where it is not the report's; else empty
     */
    public Worded worded(String other) {
        return new Worded(text, written ? other : lang);
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
        return Stream.concat(Stream.of(text, linked()), notes.stream().map(Worded::text))
                .filter(line -> !line.isEmpty());
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
