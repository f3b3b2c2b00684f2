package no.innspill.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.innspill.AnyText;
import no.innspill.language.Cleaning;
import no.innspill.language.Clusters;
import no.innspill.language.Isolates;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.language.LocalizedTextConverter;
import no.innspill.language.LocalizedTextListConverter;
import no.innspill.result.InputRefusal;
import no.innspill.result.Refusal;
import no.innspill.result.Result;
import no.innspill.rule.PlanText;
import org.junit.jupiter.api.Test;

/** What holds for every text in every field, whatever somebody types. */
class AnyTextTest {

    @Test
    void anIdeaIsCleanWithinItsLimitAndReadAgainTheSame() {
        AnyText.some(1_500).forEach(typed -> {
            Result<IdeaText> read = IdeaText.read(typed);
            if (read instanceof Result.Ok<IdeaText> fine) {
                String text = fine.value().text();
                assertThat(Clusters.count(text)).isBetween(1, IdeaText.LIMIT);
                assertThat(text.lines().count()).isBetween(1L, (long) Cleaning.LINES);
                assertThat(text).doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");
                assertThat(IdeaText.read(text)).isEqualTo(read);
            } else {
                Refusal refusal = ((Result.Refused<IdeaText>) read).refusal();
                assertThat(refusal == InputRefusal.TEXT_TOO_LONG)
                        .isEqualTo(!Cleaning.showsNothing(Cleaning.text(typed)));
            }
        });
    }

    @Test
    void whatIsTooLongFitsOnceItHasBeenCut() {
        AnyText.some(800).forEach(typed -> {
            String text = Cleaning.text(typed);
            for (int most : List.of(1, 2, 7, 60, 500)) {
                String cut = Clusters.cut(text, most);
                assertThat(text).startsWith(cut);
                assertThat(Clusters.count(cut)).isBetween(0, most);
                assertThat(Clusters.cut(cut, most)).isEqualTo(cut);
                String shortened = Clusters.shortened(text, most + 1);
                assertThat(Clusters.count(shortened)).isLessThanOrEqualTo(most + 1);
                assertThat(Isolates.balanced(shortened)).isEqualTo(shortened);
            }
            assertThat(String.join("", Clusters.of(text))).isEqualTo(text);
        });
    }

    @Test
    void linesAreIdeasEachForItself() {
        AnyText.some(800).forEach(typed -> {
            if (IdeaLines.read(typed, IdeaLines.AT_ONCE) instanceof Result.Ok<List<IdeaText>> fine) {
                assertThat(fine.value()).hasSizeBetween(1, IdeaLines.AT_ONCE);
                fine.value()
                        .forEach(text -> assertThat(IdeaText.read(text.text())).isEqualTo(Result.ok(text)));
            }
            assertThat(ListLines.of(typed)).hasSize(typed.split("\\r\\n?|\\n", -1).length);
        });
    }

    @Test
    void aHeadingIsOneLineAndReadAgainTheSame() {
        AnyText.some(1_200).forEach(typed -> {
            if (Heading.read(typed) instanceof Result.Ok<Heading> fine) {
                assertThat(fine.value().text()).doesNotContainPattern("[\\n\\t]|  ");
                assertThat(Clusters.count(fine.value().text())).isBetween(1, Heading.LIMIT);
                assertThat(Heading.read(fine.value().text())).isEqualTo(fine);
            }
            if (IdeaText.read(typed) instanceof Result.Ok<IdeaText> idea) {
                String derived = Heading.of(idea.value().text()).text();
                assertThat(Heading.read(derived)).as("of " + idea).isEqualTo(Result.ok(new Heading(derived)));
            }
        });
    }

    @Test
    void aTextOfThePlanIsReadAgainTheSame() {
        AnyText.some(1_200).forEach(typed -> {
            for (int limit : List.of(PlanText.LABEL, PlanText.TITLE, PlanText.STEP_TEXT)) {
                if (PlanText.line(typed, limit) instanceof Result.Ok<String> fine) {
                    assertThat(fine.value()).doesNotContain("\n");
                    assertThat(Clusters.count(fine.value())).isLessThanOrEqualTo(limit);
                    assertThat(PlanText.line(fine.value(), limit)).isEqualTo(fine);
                }
                if (PlanText.paragraphs(typed, limit) instanceof Result.Ok<String> fine) {
                    assertThat(PlanText.paragraphs(fine.value(), limit)).isEqualTo(fine);
                }
            }
        });
    }

    @Test
    void wordsComeBackFromTheirColumnAsTheyWere() {
        LocalizedTextConverter one = new LocalizedTextConverter();
        LocalizedTextListConverter many = new LocalizedTextListConverter();
        List<LocalizedText> all = AnyText.some(400)
                .map(Cleaning::text)
                .map(text -> new LocalizedText(Map.of(Language.NB, text, Language.EN, text + "x")))
                .toList();
        all.forEach(words -> assertThat(one.convertToEntityAttribute(one.convertToDatabaseColumn(words)))
                .isEqualTo(words));
        IntStream.of(0, 1, 7).mapToObj(size -> all.subList(0, size)).forEach(list -> assertThat(
                        many.convertToEntityAttribute(many.convertToDatabaseColumn(list)))
                .isEqualTo(list));
    }
}
