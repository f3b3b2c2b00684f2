package no.innspill.report;

import java.util.List;
import java.util.Optional;
import no.innspill.language.Worded;

/**
 * What came of one theme.
 *
 * @param number from 1 on
 * @param results the votes it was part of, in the order of the agenda, and where tables voted each for itself in theirs
 * @param ideas every idea as it was written, gathered by group, but for those that are left out
 */
public record ThemeReport(
        int number, int accent, Worded title, List<Worded> questions, List<VoteResult> results, List<IdeaRow> ideas) {

    public ThemeReport {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
        ideas = List.copyOf(ideas);
    }

    ThemeReport shared() {
        return new ThemeReport(
                number,
                accent,
                title,
                questions,
                results.stream()
                        .map(VoteResult::shared)
                        .filter(result -> !result.places().isEmpty())
                        .toList(),
                List.of());
    }

    /** The vote that counts: the last one; where tables voted each for itself, the results of all of them. */
    public List<VoteResult> deciding() {
        int last = results.isEmpty() ? 0 : results.get(results.size() - 1).number();
        return results.stream().filter(result -> result.number() == last).toList();
    }

    /** The votes before that one. */
    public List<VoteResult> earlier() {
        return results.subList(0, results.size() - deciding().size());
    }

    /** Where the idea, or the group that it is in, came in the vote that counts. */
    public Optional<Placed> placeOf(IdeaRow idea) {
        return deciding().stream()
                .flatMap(result -> result.places().stream()
                        .filter(place -> place.item() == idea.item())
                        .map(place -> new Placed(result, place)))
                .findFirst();
    }

    public record Placed(VoteResult result, ResultRow place) {}
}
