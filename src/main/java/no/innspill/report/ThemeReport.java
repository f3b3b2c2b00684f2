package no.innspill.report;

import java.util.List;
import java.util.Optional;

/**
 * What came of one theme.
 *
 * @param number from 1 on
 * @param results the votes it was part of, in the order of the agenda
 * @param ideas every idea as it was written, gathered by group
 */
record ThemeReport(
        int number, int accent, String title, List<String> questions, List<Result> results, List<IdeaRow> ideas) {

    ThemeReport {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
        ideas = List.copyOf(ideas);
    }

    /** The vote that counts: the last one. */
    Optional<Result> result() {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.get(results.size() - 1));
    }

    /** Where the idea, or the group that it is in, came in the vote that counts. */
    Optional<ResultRow> placeOf(IdeaRow idea) {
        return result().stream()
                .flatMap(result -> result.places().stream())
                .filter(place -> place.item() == idea.item())
                .findFirst();
    }
}
