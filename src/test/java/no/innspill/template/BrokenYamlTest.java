package no.innspill.template;

import static no.innspill.template.FaultyTemplateTest.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenYamlTest {

    @Test
    void brokenYamlIsExplainedWhereItIsMended() {
        assertThat(problems("title: Tema: noe\n")).containsExactly("1:12 colon ");
        assertThat(problems("title: A\nthemes\ntags: [a]\n")).containsExactly("2:1 missing_colon ");
        assertThat(problems("title: A\nthemes:\n\t- B\n")).containsExactly("3:1 tab ");
        assertThat(problems("title: \"A\nthemes: B\n")).containsExactly("1:8 quote ");
        assertThat(problems("title: A\nthemes: [B, C\ntags: D\n")).containsExactly("2:9 bracket ");
        assertThat(problems("title: @home\n")).containsExactly("1:8 needs_quotes ");
        assertThat(problems("title: \"A\" b\n")).containsExactly("1:12 indent ");
        assertThat(problems("title: A\nthemes:\n  - B\n - C\n")).containsExactly("4:2 indent ");
        assertThat(problems("title: A\n---\ntitle: B\n")).containsExactly("2:1 two_documents ");
        assertThat(problems("title: \"\\q\"\n")).containsExactly("1:10 yaml ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n"})
    void anEmptyFileSaysSo(String yaml) {
        assertThat(problems(yaml)).containsExactly("1:1 empty ");
    }

    @Test
    void somethingElseThanFieldsIsNotATemplate() {
        assertThat(problems("just a sentence\n")).containsExactly("1:1 not_a_template ");
        assertThat(problems("- a\n- b\n")).containsExactly("1:1 not_a_template ");
    }

    @Test
    void everyAnchorAndAliasIsRefused() {
        assertThat(problems("a: &a [x, x]\nb: &b [*a, *a]\n"))
                .containsExactly("1:4 anchor ", "2:4 anchor ", "2:8 anchor ", "2:12 anchor ");
        assertThat(problems("title: *emphasis\n")).containsExactly("1:8 anchor ");
        assertThat(problems("a: &a\n  <<: *a\n")).contains("2:7 anchor ");
    }

    @Test
    void everyTagIsRefused() {
        assertThat(problems("title: !!javax.script.ScriptEngineManager [x]\nthemes: !mine B\n"))
                .containsExactly("1:8 tag ", "2:9 tag ");
    }

    @Test
    void aDeepFileIsRefusedBeforeItIsRead() {
        assertThat(problems("title: " + "[".repeat(100_000))).containsExactly("1:15 too_deep ");
        assertThat(problems("title: " + "{a: ".repeat(50_000))).containsExactly("1:36 too_deep ");
    }

    @Test
    void aBigFileIsRefusedUnread() {
        String big = "title: A\nthemes: B\n#" + "æ".repeat(128 * 1024);
        assertThat(problems(big)).containsExactly("1:1 too_big 256");
    }

    @Test
    void aKeyThatIsNoNameIsUnknown() {
        assertThat(problems("title: A\nthemes: B\n? [x]\n: y\n"))
                .singleElement()
                .asString()
                .startsWith("3:3 unknown_field ?|");
    }
}
