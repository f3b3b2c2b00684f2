package no.innspill.runs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.language.Language;

/** A theme of the same title in several runs; voters by the number of the run. */
record JoinedTheme(String title, Map<Integer, Long> voters, RunMatching matching) {

    /** In the order in which they first appear. */
    static List<JoinedTheme> of(List<Run> runs, Language language) {
        Map<String, JoinedTheme> themes = new LinkedHashMap<>();
        for (Run run : runs) {
            for (Run.Theme theme : run.themes(language)) {
                JoinedTheme joined = themes.computeIfAbsent(
                        RunMatching.name(theme.title()),
                        name -> new JoinedTheme(theme.title(), new LinkedHashMap<>(), new RunMatching()));
                theme.voters().ifPresent(voters -> joined.voters().put(run.number(), voters));
                joined.matching().take(run.number(), theme.entries());
            }
        }
        return List.copyOf(themes.values());
    }

    long allVoters() {
        return voters.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that most people support first. */
    List<RunMatching.Match> ranked() {
        return matching.matches().stream()
                .sorted(Comparator.comparingLong(RunMatching.Match::total).reversed())
                .toList();
    }
}
