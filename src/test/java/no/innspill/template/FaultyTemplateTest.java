package no.innspill.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultyTemplateTest {

    private static final String START = "title: A\nthemes: [B, C]\n";

    @Test
    void allProblemsAreFoundAtOnceInTheOrderOfTheFile() {
        assertThat(
                        problems(
                                """
                titel: A
                language: sv
                themes:
                  - title: {nb: B, de: C}
                    questions: {nb: [x]}
                tags: [Ja, ja]
                agenda:
                  - kind: dance
                    minutes: 0
                    themes: [1, 2, 1]
                  - Lunch
                """))
                .containsExactly(
                        "1:1 unknown_field titel|title, description, language, themes, tags, affiliations,"
                                + " responsible, horizons, tables, ballots, ballot_slips, approve_first, organiser, venue,"
                                + " date, contact, case_number, agenda",
                        "1:1 missing title",
                        "2:11 unknown_language sv",
                        "4:20 unknown_language de",
                        "5:21 not_a_text questions",
                        "6:12 duplicate ja",
                        "8:5 missing title",
                        "8:11 unknown_kind dance|welcome, collect, discuss, group, vote, results, matrix, measures,"
                                + " close, pause",
                        "9:14 out_of_range minutes|0|1|240",
                        "10:17 no_such_theme 2|1",
                        "10:20 duplicate 1",
                        "11:5 not_fields agenda");
    }

    @Test
    void aTextOfNothingButWhatCleaningDropsIsMissing() {
        assertThat(
                        problems(
                                """
                title: "\\0"
                themes: ["\\uFFFE", B]
                agenda:
                  - {kind: close, title: {nb: "\\e\\0"}}
                """))
                .containsExactly("1:1 missing title", "4:19 missing title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "minutes: 241; 3:42 out_of_range minutes|241|1|240",
                "minutes: five; 3:42 not_a_number minutes|five",
                "minutes: 1:30; 3:42 not_a_number minutes|1:30",
                "minutes: [5]; 3:42 not_a_number minutes|…",
                "`minutes: {45: 0}`; 3:47 out_of_range minutes|0|1|240",
                "`minutes: {481: 5}`; 3:43 out_of_range minutes|481|1|480",
                "`minutes: {45: 5, 45: 6}`; 3:50 duplicate 45",
                "silent: maybe; 3:41 not_yes_or_no silent|maybe",
                "dots: 21; 3:39 out_of_range dots|21|1|20",
                "dots: 0; 3:39 out_of_range dots|0|1|20",
                "`dots: 3, dots_per_item: 4`; 3:57 out_of_range dots_per_item|4|1|3",
                "method: lots; 3:41 unknown_method lots|approval, dots, ranked",
                "`method: approval, dots_per_item: 2`; 3:66 out_of_range dots_per_item|2|1|1",
                "`method: dots, dots_per_item: 1`; 3:62 out_of_range dots_per_item|1|2|20",
                "`method: dots, dots: 1`; 3:53 out_of_range dots|1|2|20",
                "`method: ranked, dots: 5`; 3:55 out_of_range dots|5|3|3",
                "`method: ranked, dots_per_item: 2`; 3:64 out_of_range dots_per_item|2|1|1",
                "top: 0; 3:38 out_of_range top|0|1|20",
                "top: all; 3:38 not_a_number top|all",
                "themes: 3; 3:41 no_such_theme 3|2",
                "themes: 0; 3:41 no_such_theme 0|2",
                "length: 5; 3:33 unknown_field length|kind, title, text, say, notes, minutes, silent, method, dots,"
                        + " dots_per_item, top, closes_by_itself, themes, items, participants_write, per_table,"
                        + " themes_in_turn, passes",
                "per_table: maybe; 3:44 not_yes_or_no per_table|maybe",
                "passes: 21; 3:41 out_of_range passes|21|1|20",
            })
    void aFaultInAStepIsFoundWhereItStands(String field, String problem) {
        assertThat(problems(START + "agenda: [{kind: vote, title: V, " + field + "}]\n"))
                .containsExactly(problem);
    }

    @Test
    void aTemplateNeedsATitleAndATheme() {
        assertThat(problems("tags: [a]\n")).containsExactly("1:1 missing title", "1:1 missing themes");
        assertThat(problems("title: A\nagenda: [{kind: pause, title: P, themes: 1}]\n"))
                .containsExactly("1:1 missing themes");
        assertThat(problems("tags: [a]\ntitle:\nthemes: []\n"))
                .containsExactly("2:1 missing title", "3:1 missing themes");
        assertThat(problems("title: {nb: ' ', en: \"\\u200B\"}\nthemes: B\n")).containsExactly("1:1 missing title");
    }

    @Test
    void approvingFirstIsYesOrNo() {
        assertThat(problems(START + "approve_first: ja\n")).isEmpty();
        assertThat(problems(START + "approve_first: maybe\n"))
                .containsExactly("3:16 not_yes_or_no approve_first|maybe");
    }

    @Test
    void aFieldStandsOnce() {
        assertThat(problems(START + "title: D\n")).containsExactly("3:1 duplicate title");
        assertThat(problems("title: {nb: A, no: B}\nthemes: B\n")).containsExactly("1:16 duplicate nb");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0007, 0x001B, 0x007F, 0x202E, 0xFEFF, 0xFFFE})
    void whatOnlyDisturbsIsNotReadAlong(int character) {
        assertThat(theme("😀B" + Character.toString(character))).isEqualTo("😀B");
        assertThat(theme("\"B\\u%04XC\"".formatted(character))).isEqualTo("BC");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x000B, 0x0085, 0x2028, 0x2029})
    void whatSomeTakeForTheEndOfALineIsABlankInATitle(int character) {
        assertThat(theme("B" + Character.toString(character) + "C")).isEqualTo("B C");
        assertThat(theme("\"B\\u%04XC\"".formatted(character))).isEqualTo("B C");
    }

    private static String theme(String written) {
        return ((Read.Ok) TemplateReader.read("title: A\nthemes: " + written + "\n"))
                .template()
                .themes()
                .get(0)
                .title()
                .in(Language.NB, Language.NB);
    }

    @Test
    void aFileThatWasNotSavedAsUtf8SaysSo() {
        assertThat(problems("title: A\nthemes: L\uFFFDrer\n")).containsExactly("2:10 not_utf8 ");
    }

    static List<String> problems(String yaml) {
        return TemplateReader.read(yaml) instanceof Read.Faulty faulty
                ? faulty.problems().stream()
                        .map(problem -> problem.line() + ":" + problem.column() + " " + problem.key() + " "
                                + String.join("|", problem.arguments()))
                        .toList()
                : List.of();
    }
}
