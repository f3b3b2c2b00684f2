package no.innspill.document;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.language.Language;
import no.innspill.language.Worded;

/**
 * A report as it is read, with every word said, in the order in which it is read. A section that has nothing to say is not
 * there, nor is a column of a table.
 *
 * @param own the language that the room wrote in
 * @param summary one sentence for the document's description
 */
public record Outline(
        Language language,
        Language own,
        Worded title,
        String kicker,
        String summary,
        Block.Facts facts,
        List<Section> sections,
        About about) {

    /** A link to what is not there is only its text. */
    public Outline {
        Set<String> anchors = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Outline::cells)
                .map(Cell::anchor)
                .filter(anchor -> !anchor.isEmpty())
                .collect(Collectors.toSet());
        sections = sections.stream()
                .map(section -> section.linkedTo(anchors).withoutEmptyColumns())
                .toList();
    }

    /** For what has no more to say of itself. */
    public Outline(
            Language language, String title, String kicker, String summary, Block.Facts facts, List<Section> sections) {
        this(
                language,
                language,
                Worded.plain(title),
                kicker,
                summary,
                facts,
                sections,
                About.titled(title, summary, language.tag()));
    }

    /** The same with its title in that one's language, of what people wrote in another language. */
    public Outline titled(Worded named, Language written) {
        return new Outline(language, written, named, kicker, summary, facts, sections, about);
    }

    private static Stream<Cell> cells(Block block) {
        return block instanceof ReportTable table ? table.rows().stream().flatMap(List::stream) : Stream.empty();
    }

    /** The language that people's own words are in, where it is another one; else empty. */
    public String other() {
        return own == language ? "" : own.tag();
    }

    /** The same with each of its texts changed; what it says of itself stays as it is. */
    public Outline with(UnaryOperator<String> change) {
        return new Outline(
                language,
                own,
                title.with(change),
                change.apply(kicker),
                change.apply(summary),
                facts.with(change),
                sections.stream().map(section -> section.with(change)).toList(),
                about);
    }

    /** As it stands on pages of paper. */
    public Outline onPaper() {
        String other = other();
        return new Outline(
                language,
                own,
                title,
                kicker,
                summary,
                facts,
                sections.stream().map(section -> section.onPaper(other)).toList(),
                about);
    }

    /** The same with the long words of its title, headings and tables parted where a line may end. */
    public Outline hyphenated() {
        UnaryOperator<String> parted = Hyphens.of(language)::inLong;
        return new Outline(
                language,
                own,
                title.with(parted),
                kicker,
                summary,
                facts,
                sections.stream().map(section -> section.hyphenated(parted)).toList(),
                about);
    }
}
