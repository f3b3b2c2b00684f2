package no.innspill.projector;

import no.innspill.workshop.Step;
import no.innspill.workshop.StepKind;
import no.innspill.workshop.WallSnapshot;

/** Decides which screen a scene is: what the facilitator asked for, as far as the step allows it to be seen. */
final class WallScreens {

    private WallScreens() {}

    static String screen(WallSnapshot scene, Step step, boolean hasTables) {
        if (scene.spotlight() != null && scene.showsIdeas()) {
            return "spotlight";
        }
        return switch (scene.shows()) {
            case AGENDA -> step.isPerTable() && hasTables ? atTables(scene, step.kind()) : byAgenda(scene, step.kind());
            case JOIN -> "join";
            case QUESTION -> "question";
            case IDEAS -> ideas(scene);
            case RESULTS -> results(scene, step.kind());
            case MATRIX -> matrix(scene, step.kind());
            case MEASURES -> measures(scene);
            case TABLES -> hasTables ? "tables" : "text";
            case TIMER -> "timer";
            case REPLAY -> scene.showsIdeas() ? "replay" : "question";
        };
    }

    /** What the tables write stays with them; the wall says what they are asked, and how they are getting on. */
    private static String atTables(WallSnapshot scene, StepKind kind) {
        if (scene.curtained()) {
            return "text";
        }
        return switch (kind) {
            case VOTE -> "vote";
            case COLLECT -> scene.showsIdeas() ? "tables" : "question";
            default -> "tables";
        };
    }

    private static String byAgenda(WallSnapshot scene, StepKind kind) {
        return switch (kind) {
            case WELCOME -> "join";
            case COLLECT, GROUP -> ideas(scene);
            case DISCUSS -> scene.showsResults() ? "results" : ideas(scene);
            case VOTE -> "vote";
            case RESULTS -> results(scene, kind);
            case PAUSE -> "timer";
            case MATRIX -> matrix(scene, kind);
            case MEASURES -> measures(scene);
            case CLOSE -> "text";
        };
    }

    /** What was written in silence is not on the wall before it is opened. */
    private static String ideas(WallSnapshot scene) {
        return scene.showsIdeas() ? "ideas" : "question";
    }

    private static String results(WallSnapshot scene, StepKind kind) {
        if (scene.showsResults()) {
            return "results";
        }
        return kind == StepKind.VOTE ? "vote" : "text";
    }

    /** While people rate on their own, the wall says what about, and how many have. */
    private static String matrix(WallSnapshot scene, StepKind kind) {
        if (scene.showsRatings()) {
            return "matrix";
        }
        return kind == StepKind.MATRIX && !scene.curtained() ? "rating" : "text";
    }

    private static String measures(WallSnapshot scene) {
        return scene.curtained() ? "text" : "measures";
    }
}
