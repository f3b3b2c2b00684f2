package no.innspill.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInTemplatesTest {

    @Test
    void theStartPageOffersTheSessionWithAndWithoutTablesThreeGeneralOnesAndABlankOne() {
        assertThat(BuiltInTemplates.all())
                .extracting(WorkshopTemplate::name)
                .containsExactly(
                        "ekommune", "ekommune-tables", "ideas-and-priorities", "retrospective", "swot", "blank");
        assertThat(BuiltInTemplates.named("nothing")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextIsThereInEveryLanguage(WorkshopTemplate template) {
        assertThat(words(template))
                .allSatisfy(words -> assertThat(words.texts().keySet()).containsExactlyInAnyOrder(Language.values()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStepSaysWhatToDoNow(WorkshopTemplate template) {
        assertThat(template.agenda().steps())
                .noneMatch(step -> step.step().text().equals(Texts.NONE));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theStepsAddUpToTheLengthOfTheWorkshop(WorkshopTemplate template) {
        assertThat(template.agenda().lengths()).containsExactly(45, 60, 90);
        for (int length : template.agenda().lengths()) {
            assertThat(minutes(template, length)).as("%d minutes", length).satisfies(minutes -> assertThat(
                            minutes.stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(length));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 60, 90})
    void theSessionHasTheMinutesOfItsTable(int length) {
        List<Integer> table =
                switch (length) {
                    case 45 -> List.of(4, 5, 8, 6, 4, 4, 10, 4);
                    case 60 -> List.of(7, 5, 10, 4, 7, 4, 4, 6, 10, 3);
                    default -> List.of(7, 6, 12, 8, 10, 5, 6, 10, 18, 5, 3);
                };
        assertThat(minutes(session(), length)).isEqualTo(table);
    }

    @Test
    void theSessionHasItsThemesQuestionsTagsAndLists() {
        WorkshopTemplate session = session();
        assertThat(session.title().in(Language.NN, Language.NB))
                .isEqualTo("Innspel til handlingsplan for digitalisering i grunnopplæringa");
        assertThat(session.themes())
                .hasSize(3)
                .allMatch(theme -> theme.questions().size() == 3);
        assertThat(session.tags()).hasSize(5);
        assertThat(session.affiliations()).hasSize(7);
        assertThat(session.responsible()).hasSize(6);
        assertThat(session.horizons()).hasSize(3);
    }

    @Test
    void theSessionAtTablesIsTheSameButForItsTablesAndItsAgenda() {
        WorkshopTemplate tables = BuiltInTemplates.named("ekommune-tables").orElseThrow();
        assertThat(tables)
                .usingRecursiveComparison()
                .ignoringFields("name", "title", "description", "tables", "agenda")
                .isEqualTo(session());
        assertThat(tables.tables()).hasSize(6);
    }

    @Test
    void atTablesThereIsARoundForEachTheme() {
        WorkshopTemplate tables = BuiltInTemplates.named("ekommune-tables").orElseThrow();
        assertThat(tables.agenda().lasting(90))
                .filteredOn(step -> step.tables().inTurn())
                .hasSameSizeAs(tables.themes());
    }

    @Test
    void onlyWritingAloneIsSilentInTheSession() {
        assertThat(session().agenda().lasting(45))
                .filteredOn(StepTemplate::silent)
                .extracting(step -> step.title().in(Language.NB, Language.NB))
                .containsExactly("Hver for seg: skriv stille");
    }

    @Test
    void theClosestLengthIsTakenWhenTheWantedOneIsNotOffered() {
        assertThat(session().agenda().lasting(50)).isEqualTo(session().agenda().lasting(45));
    }

    private static WorkshopTemplate session() {
        return BuiltInTemplates.named("ekommune").orElseThrow();
    }

    private static List<Integer> minutes(WorkshopTemplate template, int length) {
        return template.agenda().lasting(length).stream()
                .map(step -> step.minutes() == null ? 0 : step.minutes())
                .toList();
    }

    private static List<WorkshopTemplate> all() {
        return BuiltInTemplates.all();
    }

    private static List<LocalizedText> words(WorkshopTemplate template) {
        Stream<LocalizedText> themes = template.themes().stream()
                .flatMap(theme -> Stream.concat(Stream.of(theme.title()), theme.questions().stream()));
        Stream<LocalizedText> steps = template.agenda().steps().stream()
                .flatMap(step -> Stream.of(step.step().title(), step.step().text()));
        Stream<LocalizedText> lists = Stream.of(
                        template.tags(), template.affiliations(), template.responsible(), template.horizons())
                .flatMap(List::stream);
        return Stream.of(Stream.of(template.title(), template.description()), themes, steps, lists)
                .flatMap(words -> words)
                .toList();
    }
}
