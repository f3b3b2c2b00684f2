package no.innspill.openwalls;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.desk.Outcome;
import no.innspill.form.Form;
import no.innspill.result.InputRefusal;
import no.innspill.wall.WallRequest;

/** What the fields may say by which the wall is steered. Anything else is told so, and nothing is guessed from it. */
public final class WallWords {

    private static final Set<String> SWITCHED = Set.of("true", "false", "toggle");

    private static final Map<String, Set<String>> WORDS = Map.of(
            "shows",
            Arrays.stream(WallRequest.values()).map(WallWords::of).collect(Collectors.toSet()),
            "frozen",
            SWITCHED,
            "black",
            SWITCHED,
            "results_link",
            SWITCHED,
            "reveal",
            Set.of("next", "none", "all"),
            "page",
            Set.of("next", "previous", "hold", "go", "toggle"));

    private WallWords() {}

    public static String of(WallRequest request) {
        return request.name().toLowerCase(Locale.ROOT);
    }

    /** Why the fields cannot be followed, whatever the wall shows; nothing where they can. */
    public static Optional<Outcome> odd(Form form) {
        if (form.has("at") && WallPages.at(form).isEmpty()) {
            return Optional.of(Outcome.refused(InputRefusal.NUMBER_OUT_OF_RANGE, 1, WallPages.MOST));
        }
        return WORDS.entrySet().stream()
                        .anyMatch(field ->
                                form.has(field.getKey()) && !field.getValue().contains(form.text(field.getKey())))
                ? Optional.of(Outcome.refused(InputRefusal.NO_SUCH_CHOICE))
                : Optional.empty();
    }
}
