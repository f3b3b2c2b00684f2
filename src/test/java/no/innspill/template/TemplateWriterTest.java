package no.innspill.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rule.BallotRule;
import no.innspill.rule.Occasion;
import no.innspill.rule.OutcomeRules;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.StepKind;
import no.innspill.rule.StepTexts;
import no.innspill.rule.TableRules;
import no.innspill.rule.VoteMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateWriterTest {

    @ParameterizedTest
    @MethodSource("builtIn")
    void aBuiltInTemplateReadsBackAsItWas(WorkshopTemplate template) {
        assertThat(readBack(template)).isEqualTo(template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "null",
                "~",
                "1:30",
                "007",
                "1e3",
                "0x1F",
                "2026-11-24",
                "- leading dash",
                "-",
                "---",
                "...",
                "# not a comment",
                "half # a comment",
                "key: value",
                "ends with:",
                "'single' and \"double\"",
                "\"",
                "'",
                "back\\slash \\n",
                "[a, b]",
                "{a: b}",
                "& anchor",
                "*alias",
                "!tag",
                "% & @ `",
                "@home",
                "| pipe",
                "> fold",
                "? really",
                "<<",
                "=",
                "\u2067isolert\u2069 \u200Fmerke",
                "<script>alert(1)</script>",
                "👩🏽‍🏫 lærer 🇳🇴",
                "שלום",
                "no\u00A0break",
                "a long text that goes on and on, beyond the width at which a writer would fold a line"
            })
    void anAwkwardTextReadsBackAsItWas(String text) {
        LocalizedText words = LocalizedText.of(Language.NB, text);
        LocalizedText both = words.with(Language.EN, text);
        WorkshopTemplate template = new WorkshopTemplate(
                "own",
                words,
                both,
                Language.NB,
                List.of(
                        new ThemeTemplate(both, shortEnough(words), List.of(words, words), List.of(words, both)),
                        new ThemeTemplate(words, List.of())),
                List.of(words),
                List.of(both),
                List.of(),
                List.of(),
                List.of(both),
                BallotRule.PERSON,
                true,
                true,
                Agenda.of(List.of(step(words, both))),
                new Occasion("KS", "Gardermoen", LocalDate.of(2026, 3, 12), "post@example.org", "26/1234"));
        assertThat(readBack(template)).isEqualTo(template);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\n\n two\n# three", "- one\n- two", "one\n\ttwo", "\"one\"\n: two\tthree"})
    void aTextOfSeveralLinesReadsBackAsItWas(String text) {
        LocalizedText words = LocalizedText.of(Language.NN, text);
        WorkshopTemplate template = withAgenda(Agenda.of(List.of(step(LocalizedText.of(Language.NN, "Title"), words))));
        assertThat(readBack(template)).isEqualTo(template);
    }

    @Test
    void everyRuleOfAStepReadsBackAsItWas() {
        LocalizedText title = LocalizedText.of(Language.EN, "Only in English");
        LocalizedText script = LocalizedText.of(Language.NN, "Sei dette:\nto liner");
        LocalizedText notes = LocalizedText.of(Language.NB, "Husk pausen");
        AgendaStep vote = new AgendaStep(
                new StepTemplate(
                        StepKind.VOTE,
                        new StepTexts(title, Texts.NONE, script, notes),
                        null,
                        true,
                        6,
                        3,
                        VoteMethod.DOTS,
                        null,
                        true,
                        List.of(2, 1),
                        new OutcomeRules(5, true),
                        new TableRules(true, true, 2)),
                new TreeMap<>(Map.of(45, 5, 90, 8)));
        AgendaStep again = AgendaStep.always(new StepTemplate(
                StepKind.VOTE,
                StepTexts.of(title, Texts.NONE),
                4,
                false,
                null,
                1,
                VoteMethod.RANKED,
                5,
                false,
                List.of(),
                OutcomeRules.USUAL,
                new TableRules(false, false, 7)));
        AgendaStep pause = AgendaStep.always(
                new StepTemplate(StepKind.PAUSE, title, Texts.NONE, null, false, null, 1, false, List.of()));
        WorkshopTemplate template = withAgenda(new Agenda(List.of(vote, again, pause)));
        assertThat(readBack(template)).isEqualTo(template);
    }

    @Test
    void whatIsUsualIsLeftOut() {
        String yaml = TemplateWriter.write(withAgenda(Agenda.of(
                List.of(step(LocalizedText.of(Language.NN, "Velkomen"), LocalizedText.of(Language.NN, "Hei: alle"))))));
        assertThat(yaml)
                .isEqualTo(
                        """
                        language: nn
                        title: Tittel
                        themes:
                          - title: Eitt
                          - title: To
                        agenda:
                          - kind: welcome
                            title: Velkomen
                            text: 'Hei: alle'
                            minutes: 5
                        """);
    }

    private static WorkshopTemplate withAgenda(Agenda agenda) {
        List<ThemeTemplate> themes = List.of(
                new ThemeTemplate(LocalizedText.of(Language.NN, "Eitt"), List.of()),
                new ThemeTemplate(LocalizedText.of(Language.NN, "To"), List.of()));
        LocalizedText title = LocalizedText.of(Language.NN, "Tittel");
        List<LocalizedText> none = List.of();
        return new WorkshopTemplate(
                "own",
                title,
                Texts.NONE,
                Language.NN,
                themes,
                none,
                none,
                none,
                none,
                none,
                BallotRule.DEVICE,
                false,
                false,
                agenda,
                Occasion.NONE);
    }

    private static StepTemplate step(LocalizedText title, LocalizedText text) {
        return new StepTemplate(StepKind.WELCOME, title, text, 5, false, null, 1, false, List.of());
    }

    private static WorkshopTemplate readBack(WorkshopTemplate template) {
        String yaml = TemplateWriter.write(template);
        Read read = TemplateReader.read(template.name(), yaml);
        assertThat(read).as(yaml).isInstanceOf(Read.Ok.class);
        return ((Read.Ok) read).template();
    }

    private static LocalizedText shortEnough(LocalizedText words) {
        return words.in(Language.NB, Language.NB).length() <= PlanLimits.SHORT_TITLE ? words : LocalizedText.NONE;
    }

    private static List<WorkshopTemplate> builtIn() {
        return BuiltInTemplates.all();
    }
}
