package no.innspill.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.innspill.language.Worded;

/**
 * An idea or a group as a program reads it: what its card says, and never an author. What is empty is left out.
 *
 * @param kind {@code idea} or {@code group}
 * @param tables those it comes from
 * @param marks of {@code pinned}, {@code lit}, {@code edited}, {@code paper}, and for the facilitator {@code hidden} and
 *     {@code waiting}, those that it has
 * @param reason why it is hidden, for the facilitator
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ItemData(
        long id,
        String kind,
        String text,
        List<String> tags,
        List<String> tables,
        List<String> marks,
        String note,
        String reason,
        String words,
        List<ItemData> members) {

    public static ItemData of(Card card) {
        Marks marks = card.marks();
        return new ItemData(
                card.id(),
                card.group() ? "group" : "idea",
                card.text(),
                card.tags().stream().map(Worded::text).toList(),
                card.origins().stream().map(Worded::text).toList(),
                Stream.of(
                                mark(marks.pinned(), "pinned"),
                                mark(marks.lit(), "lit"),
                                mark(card.edited(), "edited"),
                                mark(card.paper(), "paper"),
                                mark(card.hidden(), "hidden"),
                                mark(marks.waiting(), "waiting"))
                        .flatMap(each -> each)
                        .toList(),
                Objects.requireNonNullElse(marks.note(), ""),
                marks.reason(),
                Objects.requireNonNullElse(marks.words(), ""),
                card.members().stream().map(ItemData::of).toList());
    }

    private static Stream<String> mark(boolean has, String name) {
        return has ? Stream.of(name) : Stream.empty();
    }
}
