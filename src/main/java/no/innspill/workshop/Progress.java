package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.innspill.rule.StepKind;
import no.innspill.time.Timer;
import org.jspecify.annotations.Nullable;

/** How far the workshop has come: the current step, whether it takes input, what has been opened, and the timer. */
@Embeddable
public class Progress {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_step_id")
    private Step step;

    @Column(name = "taking_input")
    private boolean takingInput;

    @Column(name = "ideas_opened")
    private boolean ideasOpened;

    @Column(name = "curtain")
    private boolean curtain;

    @Column(name = "results_opened")
    private boolean resultsOpened;

    @Column(name = "support_opened")
    private boolean supportOpened;

    @Embedded
    private Timer timer = Timer.none();

    /** The step that was left for this one; no more than a number, for it may be gone by now. */
    @Column(name = "left_step_id")
    private @Nullable Long leftStep;

    /** How much of its time was left. */
    @Column(name = "left_step_ms")
    private @Nullable Long leftMillis;

    protected Progress() {}

    /** The beginning of a workshop: the step's timer is set but does not run yet. */
    static Progress waitingAt(Step step) {
        Progress progress = new Progress();
        progress.step = step;
        progress.takingInput = true;
        progress.timer = waitingFor(step);
        return progress;
    }

    static Progress at(Step step, Progress before, Instant now) {
        Progress progress = new Progress();
        progress.step = step;
        progress.takingInput = true;
        progress.curtain = before.curtain;
        progress.resultsOpened = opensResults(step.kind(), before);
        progress.timer =
                before.lengthOf(step).map(length -> Timer.running(length, now)).orElseGet(Timer::none);
        if (before.hasBegun()) {
            progress.leave(before, now);
        }
        return progress;
    }

    private void leave(Progress before, Instant now) {
        leftStep = before.step.id();
        leftMillis = before.timer().isSet() ? before.timer().left(now).toMillis() : null;
    }

    /** Back to where one has just been the time goes on; what had run out begins anew. */
    private Optional<Duration> lengthOf(Step next) {
        boolean back = leftStep != null && leftStep == next.id();
        return back && leftMillis != null && leftMillis > 0
                ? Optional.of(Duration.ofMillis(leftMillis))
                : next.length();
    }

    private static boolean opensResults(StepKind kind, Progress before) {
        return switch (kind) {
            case RESULTS -> true;
            case WELCOME, COLLECT, GROUP, VOTE -> false;
            case DISCUSS, MATRIX, MEASURES, CLOSE, PAUSE -> before.resultsOpened;
        };
    }

    /** As it was at some moment before. */
    static Progress as(FacilitationState conduct, Step step) {
        Progress progress = new Progress();
        progress.step = step;
        progress.takingInput = conduct.takingInput();
        progress.ideasOpened = conduct.ideasOpened();
        progress.resultsOpened = conduct.resultsOpened();
        progress.supportOpened = conduct.supportOpened();
        progress.curtain = conduct.curtain();
        progress.timer = conduct.timer();
        return progress;
    }

    /**
     * The current step has got other rules. What a new kind of step keeps secret is secret from now on. The timer goes on
     * as it was; only one that has not been started yet takes the new length.
     */
    void follow(StepRules before) {
        if (before.kind() != step.kind()) {
            resultsOpened = opensResults(step.kind(), this);
            ideasOpened = false;
        }
        Integer minutes = before.minutes();
        Long waiting = minutes == null ? null : Duration.ofMinutes(minutes).toMillis();
        if (!timer().isRunning() && Objects.equals(timer().leftMillis(), waiting)) {
            timer = waitingFor(step);
        }
    }

    private static Timer waitingFor(Step step) {
        return step.length().map(length -> Timer.of(null, length.toMillis())).orElseGet(Timer::none);
    }

    static Progress notBegun() {
        return new Progress();
    }

    /** Whether it stands at any step. */
    boolean hasBegun() {
        return step != null;
    }

    public Step step() {
        return step;
    }

    public Timer timer() {
        return timer == null ? Timer.none() : timer;
    }

    void stopTimer() {
        timer = Timer.none();
    }

    public void pauseTimer(Instant now) {
        timer = timer().paused(now);
    }

    public void resumeTimer(Instant now) {
        timer = timer().resumed(now);
    }

    /** A step that closed by itself is open again once it has got more time. */
    public void moveTimer(Duration by, Instant now) {
        boolean closedByItself = hasClosedByItself(now);
        timer = timer().moved(by, now);
        if (closedByItself && !timer.hasRunOut(now)) {
            takingInput = true;
        }
    }

    private boolean hasClosedByItself(Instant now) {
        return step.rules().closesByItself() && timer().hasRunOut(now);
    }

    public void takeInput(boolean open, Instant now) {
        if (open && hasClosedByItself(now)) {
            stopTimer();
        }
        takingInput = open;
    }

    public void openIdeas(boolean opened) {
        ideasOpened = opened;
    }

    /** Hides every idea and count from all screens but the facilitator's at once, or shows them again. */
    public void drawCurtain(boolean drawn) {
        curtain = drawn;
    }

    /** Whether everything is hidden: no screen but the facilitator's shows an idea or a result, whatever the step allows. */
    public boolean isCurtained() {
        return curtain;
    }

    boolean isTakingInput() {
        return takingInput;
    }

    boolean hasOpenedIdeas() {
        return ideasOpened;
    }

    boolean hasOpenedResults() {
        return resultsOpened;
    }

    boolean hasOpenedSupport() {
        return supportOpened;
    }

    void supportOpened(boolean opened) {
        supportOpened = opened;
    }

    /** Whether support by affiliation is out, with the results and for as long as the step lasts. */
    public boolean showsSupport() {
        return supportOpened && showsResults();
    }

    /** Whether the step takes ideas or votes now; a step that closes by itself is shut from the moment its time is up. */
    public boolean takesInput(Instant now) {
        return takingInput && !isDueToClose(now);
    }

    public boolean isDueToClose(Instant now) {
        return takingInput && hasClosedByItself(now);
    }

    /** Whether people see each other's ideas. */
    public boolean showsIdeas() {
        return !curtain && opensIdeas();
    }

    /** Whether the step lets them: never a welcome or a pause, nor a silent step before it is opened. */
    public boolean opensIdeas() {
        return switch (step.kind()) {
            case WELCOME, PAUSE -> false;
            case COLLECT -> !isEachAlone();
            case DISCUSS, GROUP, VOTE, RESULTS, MATRIX, MEASURES, CLOSE -> true;
        };
    }

    /** Whether everybody writes for themselves: a silent step before it is opened. */
    public boolean isEachAlone() {
        return step.isSilent() && !ideasOpened;
    }

    /** Whether the counts are out: only from a results step on, and not once voting is open again. */
    public boolean showsResults() {
        return !curtain && resultsOpened && step.kind() != StepKind.PAUSE;
    }

    public boolean collects() {
        return step.kind() == StepKind.COLLECT;
    }

    public boolean votes() {
        return step.kind() == StepKind.VOTE;
    }

    public boolean rates() {
        return step.kind() == StepKind.MATRIX;
    }

    /** Whether participants write measures in this step. */
    public boolean letsParticipantsWriteMeasures() {
        return step.kind() == StepKind.MEASURES && step.rules().harvest().participantsWrite();
    }

    /** Whether the step is one in which participants send anything in. */
    public boolean takesAny() {
        return collects() || votes() || rates() || letsParticipantsWriteMeasures();
    }

    /** Whether the vote's results, or another vote, have come in the agenda. */
    boolean isPast(Step vote, List<Step> agenda) {
        boolean inAnother = votes() && step.id() != vote.id();
        return inAnother
                || agenda.stream()
                        .filter(each -> each.kind() == StepKind.VOTE || each.kind() == StepKind.RESULTS)
                        .anyMatch(each -> vote.position() < each.position() && each.position() <= step.position());
    }

    /** Whether the agenda lets ratings be seen: in the matrix step when they have been opened, and in every step that follows one. */
    boolean opensRatings(List<Step> agenda) {
        return rates()
                ? ideasOpened
                : step.kind() != StepKind.PAUSE
                        && agenda.stream()
                                .anyMatch(before ->
                                        before.kind() == StepKind.MATRIX && before.position() < step.position());
    }
}
