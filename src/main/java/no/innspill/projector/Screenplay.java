package no.innspill.projector;

import no.innspill.template.StepKind;
import no.innspill.workshop.Scene;
import no.innspill.workshop.Step;

/** Decides which screen a scene is: what the facilitator asked for, as far as the step allows it to be seen. */
final class Screenplay {

    private Screenplay() {}

    static String screen(Scene scene, Step step) {
        return switch (scene.shows()) {
            case AGENDA -> byAgenda(scene, step.kind());
            case JOIN -> "join";
            case QUESTION -> "question";
            case IDEAS -> ideas(scene);
            case RESULTS -> results(scene, step.kind());
            case TIMER -> "timer";
            case REPLAY -> scene.showsIdeas() ? "replay" : "question";
        };
    }

    private static String byAgenda(Scene scene, StepKind kind) {
        return switch (kind) {
            case WELCOME -> "join";
            case COLLECT, GROUP -> ideas(scene);
            case DISCUSS -> scene.showsResults() ? "results" : ideas(scene);
            case VOTE -> "vote";
            case RESULTS -> results(scene, kind);
            case PAUSE -> "timer";
            case MATRIX, MEASURES, CLOSE -> "text";
        };
    }

    /** What was written in silence is not on the wall before it is opened. */
    private static String ideas(Scene scene) {
        return scene.showsIdeas() ? "ideas" : "question";
    }

    private static String results(Scene scene, StepKind kind) {
        if (scene.showsResults()) {
            return "results";
        }
        return kind == StepKind.VOTE ? "vote" : "text";
    }
}
