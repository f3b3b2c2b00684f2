package no.innspill.report;

import java.util.List;
import no.innspill.language.Worded;

/**
 * Everything a report says, in one language, as it stood at one moment. It holds no authors and no hidden ideas, so
 * whatever is made of it can be passed on.
 *
 * @param texts what the facilitator wrote into it
 * @param support support by affiliation, only where nobody can be found out; empty if there is none to show
 */
public record Report(
        Facts facts,
        Texts texts,
        List<ThemeReport> themes,
        List<MeasureRow> measures,
        Rated rated,
        Support support,
        MethodNote method) {

    public Report {
        themes = List.copyOf(themes);
        measures = List.copyOf(measures);
    }

    /** Each is empty if nothing was written. */
    public record Texts(Worded introduction, Worded summary, Worded nextSteps) {}

    /** What came of it, without each single idea and what only a table has seen. */
    Report shared() {
        return new Report(
                facts.shared(),
                texts,
                themes.stream().map(ThemeReport::shared).toList(),
                measures.stream().map(MeasureRow::withoutSources).toList(),
                rated,
                support,
                method);
    }

    public boolean hasVotes() {
        return themes.stream().anyMatch(theme -> !theme.results().isEmpty());
    }
}
