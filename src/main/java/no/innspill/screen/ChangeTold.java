package no.innspill.screen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.innspill.desk.Change;
import org.jspecify.annotations.Nullable;

/**
 * A change as programs are told of it: what sort of thing is different, and of an idea or a theme its id. Of people there
 * is nothing, not even a number.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeTold(String kind, @Nullable Long id) {

    /** Anything may be different: whoever hears it reads the board. */
    public static final List<ChangeTold> ANYTHING = List.of(new ChangeTold("board", null));

    /** Whoever is told of more than that reads the board sooner than each of them. */
    public static final int MOST = 100;

    public static List<ChangeTold> of(Set<Change> changes) {
        List<ChangeTold> told = changes.stream()
                .flatMap(change -> told(change).stream())
                .distinct()
                .sorted(Comparator.comparing(ChangeTold::kind)
                        .thenComparing(change -> Objects.requireNonNullElse(change.id(), 0L)))
                .toList();
        return told.size() > MOST || changes.contains(Change.BOARD) ? ANYTHING : told;
    }

    private static List<ChangeTold> told(Change change) {
        return switch (change.kind()) {
            case BOARD -> ANYTHING;
            case IDEA -> one("idea", change.id());
            case ROW -> one("moderation", change.id());
            case CARDS -> one("cards", change.id());
            case BALLOT -> one("ballot", change.id());
            case TURNOUT -> one("turnout", change.id());
            case TOLD -> one("told");
            case UNSAID, COUNTS -> one("counts");
            case RATING -> one("rating");
            case RATED -> one("rated");
            case MEASURES -> one("measures");
            case PEOPLE, LEFT, MOVED -> one("people");
            case DONE -> one("done");
            case HELP -> one("help");
            case TIMER -> one("timer");
            case STAGE -> one("stage");
            case REVEAL -> one("reveal");
            case PAGE -> one("page");
            case SPOTLIGHT -> one("spotlight");
            case DEED -> one("undo");
            case ACCESS -> one("access");
        };
    }

    private static List<ChangeTold> one(String kind) {
        return List.of(new ChangeTold(kind, null));
    }

    private static List<ChangeTold> one(String kind, long id) {
        return List.of(new ChangeTold(kind, id));
    }
}
