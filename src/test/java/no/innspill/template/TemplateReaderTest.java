package no.innspill.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rule.StepKind;
import org.junit.jupiter.api.Test;

class TemplateReaderTest {

    @Test
    void aTitleAndOneThemeAreEnough() {
        WorkshopTemplate template =
                read("""
                title: Budsjett
                themes: Skole
                """);
        assertThat(template.title()).isEqualTo(LocalizedText.of(Language.NB, "Budsjett"));
        assertThat(template.themes())
                .containsExactly(new ThemeTemplate(LocalizedText.of(Language.NB, "Skole"), List.of()));
        assertThat(template.tags()).isEmpty();
        assertThat(template.name()).isEqualTo("own");
        assertThat(template.agenda())
                .isEqualTo(BuiltInTemplates.named("blank").orElseThrow().agenda());
    }

    @Test
    void plainTextsAreInTheLanguageOfTheFile() {
        WorkshopTemplate template = read(
                """
                title: Budget
                themes:
                  - title: {nb: Skole, en: School}
                    questions:
                      - What now?
                language: en-GB
                """);
        assertThat(template.language()).isEqualTo(Language.EN);
        assertThat(template.title()).isEqualTo(LocalizedText.of(Language.EN, "Budget"));
        ThemeTemplate theme = template.themes().get(0);
        assertThat(theme.title())
                .isEqualTo(LocalizedText.of(Language.NB, "Skole").with(Language.EN, "School"));
        assertThat(theme.questions()).containsExactly(LocalizedText.of(Language.EN, "What now?"));
    }

    @Test
    void wordsThatYamlTakesForOtherThingsAreStillTexts() {
        WorkshopTemplate template = read(
                """
                title: no
                themes: [yes, 1:30, 007, 2026-11-24]
                """);
        assertThat(template.title().in(Language.NB, Language.NB)).isEqualTo("no");
        assertThat(template.themes())
                .extracting(theme -> theme.title().in(Language.NB, Language.NB))
                .containsExactly("yes", "1:30", "007", "2026-11-24");
    }

    @Test
    void aStepIsInTheLengthsItNames() {
        Agenda agenda =
                read("""
                title: A
                themes: B
                agenda:
                  - {kind: collect, title: Write, minutes: {45: 4, 90: 7}}
                  - {kind: pause, title: Rest, minutes: 5}
                  - {kind: close, title: Thanks}
                """)
                        .agenda();
        assertThat(agenda.lengths()).containsExactly(45, 90);
        assertThat(agenda.lasting(45)).extracting(StepTemplate::minutes).containsExactly(4, 5, null);
        assertThat(agenda.lasting(90)).extracting(StepTemplate::minutes).containsExactly(7, 5, null);
    }

    @Test
    void plainMinutesMakeAnAgendaOfOneLength() {
        Agenda agenda =
                read("""
                title: A
                themes: B
                agenda:
                  - {kind: collect, title: Write, minutes: 10}
                  - {kind: close, title: Thanks, minutes: 5}
                """)
                        .agenda();
        assertThat(agenda.lengths()).containsExactly(15);
        assertThat(agenda.lasting(15)).hasSize(2);
    }

    @Test
    void theRulesOfAStepAreRead() {
        StepTemplate step =
                read("""
                title: A
                themes: [B, C]
                agenda:
                  - kind: Vote
                    title: Vote
                    text: |
                      First line.
                      Second line.
                    silent: ja
                    dots: 5
                    dots-per-item: 2
                    closes_by_itself: yes
                    themes: 2
                """)
                        .agenda()
                        .lasting(0)
                        .get(0);
        LocalizedText title = LocalizedText.of(Language.NB, "Vote");
        LocalizedText text = LocalizedText.of(Language.NB, "First line.\nSecond line.");
        assertThat(step).isEqualTo(new StepTemplate(StepKind.VOTE, title, text, null, true, 5, 2, true, List.of(2)));
    }

    @Test
    void jsonIsATemplateFileToo() {
        assertThat(read("{\"title\": \"A\", \"themes\": [{\"title\": \"B\", \"questions\": [\"C?\"]}]}")
                        .themes())
                .hasSize(1);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkDoNotMatter() {
        assertThat(read("\uFEFFtitle: A\r\nthemes:\r\n  - B\r\n").themes()).hasSize(1);
    }

    @Test
    void titlesStayOnOneLine() {
        assertThat(read("title: |\n  One\n  two\nthemes: B\n").title())
                .isEqualTo(LocalizedText.of(Language.NB, "One two"));
    }

    private static WorkshopTemplate read(String yaml) {
        Read read = TemplateReader.read(yaml);
        assertThat(read).isInstanceOf(Read.Ok.class);
        return ((Read.Ok) read).template();
    }
}
