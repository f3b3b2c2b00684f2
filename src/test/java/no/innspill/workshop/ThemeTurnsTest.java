package no.innspill.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import no.innspill.Entities;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rule.OutcomeRules;
import no.innspill.rule.StepKind;
import no.innspill.rule.StepTexts;
import no.innspill.rule.TableRules;
import no.innspill.rule.VoteMethod;
import org.junit.jupiter.api.Test;

class ThemeTurnsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private final Workshop workshop = new Workshop("KX7M2P", text("Bord"), Language.NB, "own", "secret", NOW);

    @Test
    void everyTableHasEveryThemeOnceInAsManyRoundsAsThereAreThemes() {
        themes("Skole", "Vei", "Vann");
        tables(4);
        List<Step> rounds = List.of(round(), round(), round());
        assertThat(rounds.stream().map(this::atTables))
                .containsExactly(
                        List.of("Skole", "Vei", "Vann", "Skole"),
                        List.of("Vei", "Vann", "Skole", "Vei"),
                        List.of("Vann", "Skole", "Vei", "Vann"));
    }

    @Test
    void whoeverSitsAtNoTableSeesAllOfThem() {
        themes("Skole", "Vei");
        tables(1);
        workshop.open(round(), NOW);
        assertThat(workshop.turns().themesFrom(Viewpoint.PLENARY))
                .isEqualTo(workshop.plan().themes());
        assertThat(workshop.turns().themesFrom(Viewpoint.EVERYWHERE))
                .isEqualTo(workshop.plan().themes());
    }

    @Test
    void nobodyPostsUnderAThemeThatTheirTableHasNotGot() {
        themes("Skole", "Vei");
        tables(2);
        workshop.open(round(), NOW);
        Viewpoint first = workshop.plan().tables().get(0).viewpoint();
        assertThat(workshop.permissions().refusesIdeas(workshop.plan().themes().get(0), first, NOW))
                .isEmpty();
        assertThat(workshop.permissions().refusesIdeas(workshop.plan().themes().get(1), first, NOW))
                .contains(WorkshopRefusal.NOT_THIS_THEME);
    }

    @Test
    void nobodyVotesUnderAThemeThatTheirTableHasNotGot() {
        themes("Skole", "Vei");
        tables(2);
        workshop.open(step(StepKind.VOTE, new TableRules(true, true, 3)), NOW);
        Viewpoint first = workshop.plan().tables().get(0).viewpoint();
        assertThat(workshop.permissions().refusesVotes(workshop.plan().themes().get(0), first, NOW))
                .isEmpty();
        assertThat(workshop.permissions().refusesVotes(workshop.plan().themes().get(1), first, NOW))
                .contains(WorkshopRefusal.NOT_THIS_THEME);
        assertThat(workshop.permissions().refusesVotes(workshop.plan().themes().get(1), Viewpoint.PLENARY, NOW))
                .isEmpty();
    }

    @Test
    void withoutTurnsATableHasAll() {
        themes("Skole", "Vei");
        tables(1);
        workshop.open(step(new TableRules(true, false, 3)), NOW);
        assertThat(workshop.turns().themesFrom(workshop.plan().tables().get(0).viewpoint()))
                .isEqualTo(workshop.plan().themes());
    }

    private List<String> atTables(Step round) {
        workshop.open(round, NOW);
        return workshop.plan().tables().stream()
                .flatMap(table -> workshop.turns().themesFrom(table.viewpoint()).stream())
                .map(theme -> theme.title().in(Language.NB, Language.NB))
                .toList();
    }

    private void themes(String... titles) {
        for (String title : titles) {
            Entities.withId(
                    workshop.plan().addTheme(text(title), List.of()),
                    workshop.plan().themes().size());
        }
    }

    private void tables(int many) {
        IntStream.rangeClosed(1, many)
                .forEach(number -> Entities.withId(workshop.plan().addTable(text("Bord " + number)), 100 + number));
    }

    private Step round() {
        return step(new TableRules(true, true, 3));
    }

    private Step step(TableRules tables) {
        return step(StepKind.COLLECT, tables);
    }

    private Step step(StepKind kind, TableRules tables) {
        return Entities.withId(
                workshop.plan()
                        .addStep(
                                new StepRules(
                                        kind,
                                        5,
                                        false,
                                        null,
                                        1,
                                        VoteMethod.APPROVAL,
                                        null,
                                        false,
                                        List.of(),
                                        OutcomeRules.USUAL,
                                        tables),
                                StepTexts.of(text("Runde"), LocalizedText.NONE)),
                1000 + workshop.plan().steps().size());
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Language.NB, words);
    }
}
