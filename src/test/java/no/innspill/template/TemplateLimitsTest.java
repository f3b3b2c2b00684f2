package no.innspill.template;

import static no.innspill.template.FaultyTemplateTest.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplateLimitsTest {

    private static final String START = "title: A\nthemes: [B, C]\n";

    @Test
    void aTextIsCountedInCharactersAndMayBeFull() {
        String full = "å😀".repeat(100);
        assertThat(problems("title: " + full + "\nthemes: B\n")).isEmpty();
        assertThat(problems("title: " + full + "x\nthemes: B\n")).containsExactly("1:8 too_long title|201|200");
    }

    @Test
    void eachTextHasItsLimit() {
        assertThat(problems(
                        """
                title: A
                description: %s
                themes:
                  - title: %s
                    questions:
                      - %s
                tags: [%s]
                agenda:
                  - kind: close
                    title: %s
                    text: %s
                """
                                .formatted(x(501), x(201), x(501), x(101), x(201), x(1001))))
                .containsExactly(
                        "2:14 too_long description|501|500",
                        "4:12 too_long title|201|200",
                        "6:9 too_long questions|501|500",
                        "7:8 too_long tags|101|100",
                        "10:12 too_long title|201|200",
                        "11:11 too_long text|1001|1000");
    }

    @Test
    void eachListHasItsLimit() {
        assertThat(problems("title: A\nthemes: " + list(13) + "\n")).containsExactly("2:46 too_many themes|13|12");
        assertThat(problems("title: A\nthemes:\n- title: B\n  questions: " + list(11)))
                .containsExactly("4:45 too_many questions|11|10");
        assertThat(problems("title: A\nthemes:\n- title: B\n  examples:\n"
                        + IntStream.rangeClosed(1, 41)
                                .mapToObj("  - Nr. %d\n"::formatted)
                                .collect(Collectors.joining())))
                .containsExactly("45:5 too_many examples|41|40");
        assertThat(problems(START + "tags: " + list(21))).containsExactly("3:68 too_many tags|21|20");
        assertThat(problems(START + "agenda:\n" + "- {kind: pause, title: P}\n".repeat(41)))
                .containsExactly("44:3 too_many agenda|41|40");
        assertThat(problems(START
                        + "agenda:\n- {kind: pause, title: P, minutes: {1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1}}"))
                .containsExactly("4:3 too_many minutes|7|6");
    }

    @Test
    void aFileOfManyFaultsIsAnsweredShortly() {
        String many = IntStream.range(0, 1000).mapToObj(i -> "f" + i + ": x\n").collect(Collectors.joining());
        assertThat(problems(many)).hasSize(50);
    }

    private static String x(int times) {
        return "x".repeat(times);
    }

    private static String list(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> "" + (char) ('a' + i))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
