package no.innspill.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rule.StepKind;
import no.innspill.rule.StepTexts;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Workshop;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Instant TEN = Instant.parse("2026-11-28T10:00:00Z");

    private final Workshop workshop = new Workshop("KX7M2P", text("Plan"), Language.NB, "own", "secret", TEN);
    private final Step welcome = add(StepKind.WELCOME, 5);
    private final Step collect = add(StepKind.COLLECT, 10);
    private final Step vote = add(StepKind.VOTE, 4);
    private final Step close = add(StepKind.CLOSE, 20);

    @Test
    void nobodyIsLateBeforeTheFirstStepIsLeft() {
        workshop.open(welcome, TEN);
        Schedule schedule = Schedule.of(workshop, Optional.empty(), at(30));
        assertThat(schedule.minutesBehind()).isZero();
        assertThat(schedule.expected()).isEqualTo(schedule.planned());
    }

    @Test
    void whatIsPlannedEndsAsLongAfterTheBeginningAsItsStepsLast() {
        workshop.open(collect, TEN);
        assertThat(Schedule.of(workshop, Optional.of(TEN), TEN))
                .isEqualTo(new Schedule(at(34), at(34), Optional.of(vote)));
    }

    @Test
    void aStepThatLastsLongerPutsTheEndOff() {
        workshop.open(collect, TEN);
        assertThat(Schedule.of(workshop, Optional.of(TEN), at(10)).minutesBehind())
                .isZero();
        assertThat(Schedule.of(workshop, Optional.of(TEN), at(13)).minutesBehind())
                .isEqualTo(3);
    }

    @Test
    void aStepThatWasLeftEarlyBringsTheEndForward() {
        workshop.open(collect, TEN);
        workshop.open(vote, at(6));
        Schedule schedule = Schedule.of(workshop, Optional.of(TEN), at(6));
        assertThat(schedule.minutesBehind()).isEqualTo(-4);
        assertThat(schedule.expected()).isEqualTo(at(30));
        assertThat(schedule.longest()).as("the last step is never shortened").isEmpty();
        assertThat(close.length()).contains(Duration.ofMinutes(20));
    }

    private Step add(StepKind kind, int minutes) {
        return workshop.plan()
                .addStep(
                        new StepRules(kind, minutes, false, null, 1, false, List.of()),
                        StepTexts.of(text(kind.name()), LocalizedText.NONE));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Language.NB, words);
    }

    private static Instant at(int minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }
}
