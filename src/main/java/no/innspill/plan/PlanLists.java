package no.innspill.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The plan's ordered lists by their nouns. */
@ApplicationScoped
class PlanLists {

    static final String NOUNS = "themes|tags|affiliations|responsible|horizons|tables|steps";

    private final ThemeList themes;
    private final TagList tags;
    private final AffiliationList affiliations;
    private final ResponsibleList responsible;
    private final HorizonList horizons;
    private final TableList tables;
    private final StepList steps;

    PlanLists(
            ThemeList themes,
            TagList tags,
            AffiliationList affiliations,
            ResponsibleList responsible,
            HorizonList horizons,
            TableList tables,
            StepList steps) {
        this.themes = themes;
        this.tags = tags;
        this.affiliations = affiliations;
        this.responsible = responsible;
        this.horizons = horizons;
        this.tables = tables;
        this.steps = steps;
    }

    /** One of the {@link #NOUNS}: no other address leads here. */
    PlanList<?> named(String noun) {
        return Stream.of(themes, tags, affiliations, responsible, horizons, tables, steps)
                .filter(list -> list.name().equals(noun))
                .findFirst()
                .orElseThrow();
    }
}
