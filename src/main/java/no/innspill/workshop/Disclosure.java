package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import no.innspill.rule.StepKind;

/** What the facilitator has opened for all in the current step, or hidden from them. */
@Embeddable
class Disclosure {

    @Column(name = "ideas_opened")
    private boolean ideasOpened;

    @Column(name = "curtain")
    private boolean curtain;

    @Column(name = "results_opened")
    private boolean resultsOpened;

    @Column(name = "support_opened")
    private boolean supportOpened;

    protected Disclosure() {}

    static Disclosure none() {
        return new Disclosure();
    }

    /** As it was at some moment before. */
    static Disclosure as(FacilitationState state) {
        Disclosure disclosure = new Disclosure();
        disclosure.ideasOpened = state.ideasOpened();
        disclosure.curtain = state.curtain();
        disclosure.resultsOpened = state.resultsOpened();
        disclosure.supportOpened = state.supportOpened();
        return disclosure;
    }

    /** What is open at first in a step that comes after this. */
    Disclosure in(StepKind next) {
        Disclosure disclosure = new Disclosure();
        disclosure.curtain = curtain;
        disclosure.resultsOpened = opensResults(next);
        return disclosure;
    }

    /** The current step is of another kind now: what that keeps secret is secret. */
    void follow(StepKind kind) {
        resultsOpened = opensResults(kind);
        ideasOpened = false;
    }

    private boolean opensResults(StepKind kind) {
        return switch (kind) {
            case RESULTS -> true;
            case WELCOME, COLLECT, GROUP, VOTE -> false;
            case DISCUSS, MATRIX, MEASURES, CLOSE, PAUSE -> resultsOpened;
        };
    }

    void openIdeas(boolean opened) {
        ideasOpened = opened;
    }

    void openSupport(boolean opened) {
        supportOpened = opened;
    }

    void drawCurtain(boolean drawn) {
        curtain = drawn;
    }

    boolean isCurtained() {
        return curtain;
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
}
