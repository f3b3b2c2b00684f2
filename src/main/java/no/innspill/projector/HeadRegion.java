package no.innspill.projector;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import no.innspill.desk.Change;
import no.innspill.desk.Changes;
import no.innspill.language.Worded;
import no.innspill.page.Fragments;
import no.innspill.page.StepShown;
import no.innspill.page.ThemeShown;
import no.innspill.screen.Part;

/** Where we are, what it is called, and how much time there is. */
@Singleton
class HeadRegion extends WallRegion {

    @CheckedTemplate(basePath = "projector")
    static class Templates {
        static native TemplateInstance head(Head head);
    }

    /**
     * @param title the workshop's
     * @param now what to do now, or nothing where that fills the screen or is said with each theme
     * @param ahead how many votes there will be in the step after this
     * @param themes the one theme whose name is the heading, or none
     * @param lists the ids of the lists whose page numbers stand here
     */
    public record Head(
            String screen,
            Worded title,
            StepShown step,
            List<ThemeShown> themes,
            boolean turns,
            List<Instruction> now,
            List<VotesAhead.Ahead> ahead,
            List<String> lists,
            boolean clock) {}

    private final VotesAhead votes;

    HeadRegion(Walls walls, VotesAhead votes) {
        super(walls, "wall-head");
        this.votes = votes;
    }

    @Override
    String draw(Wall wall) {
        return wall.render(Templates.head(new Head(
                wall.screen().word(),
                wall.seen().worded(wall.workshop().title()),
                wall.stepShown(),
                wall.isNamed() ? wall.themesShown() : List.of(),
                wall.screen() == WallScreen.RESULTS && !wall.isSingle(),
                saysWhatToDo(wall) ? List.of(wall.instruction()) : List.of(),
                votes.on(wall),
                lists(wall),
                wall.screen() != WallScreen.TIMER && wall.screen() != WallScreen.REPLAY)));
    }

    private static boolean saysWhatToDo(Wall wall) {
        return switch (wall.screen()) {
            case JOIN, TIMER -> false;
            case WORDS -> wall.isHushed();
            case RESULTS -> wall.isSingle();
            default -> true;
        };
    }

    /** The one theme's list, or the themes that take turns; else the only list there is. */
    private static List<String> lists(Wall wall) {
        if (wall.isNamed()) {
            return List.of(wall.screen().list(wall.themes().get(0).id()));
        }
        return switch (wall.screen()) {
            case VOTE -> List.of("turnouts");
            case MEASURES -> List.of("measures-list", "choices");
            case RATING -> List.of("rating-list");
            case MATRIX -> List.of("matrix-table");
            case TABLES -> List.of("tables-list");
            case QUESTION, IDEAS, RESULTS -> List.of("columns");
            default -> List.of();
        };
    }

    @Override
    List<Part> parts(Wall wall, Changes changes) {
        List<Part> parts = new ArrayList<>();
        if (wall.isFrozen()) {
            return parts;
        }
        if (changes.has(Change.TIMER)) {
            parts.add(Part.of(
                    "timer", wall.render(Fragments.timer(wall.stepShown().timer()))));
        }
        if (saysWhatToDo(wall)) {
            parts.addAll(votes.parts(wall, changes));
        }
        return parts;
    }
}
