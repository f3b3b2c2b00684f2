package no.innspill.runs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.language.Language;
import no.innspill.language.Worded;

/** A theme of the same title in several runs; voters by the number of the run. */
record JoinedTheme(Worded title, Map<Integer, Long> voters, RunMatching matching) {

    /** In the order in which they first appear. */
    static List<JoinedTheme> of(List<Run> runs, Decisions decisions, Language language) {
        Map<String, JoinedTheme> themes = new LinkedHashMap<>();
        for (Run run : runs) {
            for (Run.Theme theme : run.themes(language)) {
                JoinedTheme joined = themes.computeIfAbsent(
                        RunMatching.name(theme.title().text()),
                        name -> new JoinedTheme(theme.title(), new LinkedHashMap<>(), new RunMatching(decisions)));
                theme.voters().ifPresent(voters -> joined.voters().put(run.number(), voters));
                joined.matching().take(run.number(), theme.entries());
            }
        }
        return List.copyOf(themes.values());
    }

    long allVoters() {
        return voters.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those with the greatest share of the people who could vote for them first, then those that most support. */
    List<RunMatching.Match> ranked() {
        return matching.matches().stream()
                .sorted(Comparator.comparingDouble(RunMatching.Match::share)
                        .thenComparingLong(RunMatching.Match::total)
                        .reversed())
                .toList();
    }
}
