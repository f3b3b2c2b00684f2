package no.innspill.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innspill.Entities;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rule.StepKind;
import no.innspill.rule.StepTexts;
import org.jspecify.annotations.Nullable;

/** A workshop without a database: two themes, and a step of every kind in the order of {@link StepKind}. */
final class Planned {

    static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final LocalizedText NONE = new LocalizedText(Map.of());

    private Planned() {}

    static Workshop workshop() {
        Workshop workshop = new Workshop("KX7M2P", words("Tittel"), Language.NB, "test", "secret", NOW);
        Entities.withId(workshop.plan().addTheme(words("Skole"), List.of()), 1);
        Entities.withId(workshop.plan().addTheme(words("Vei"), List.of()), 2);
        for (StepKind kind : StepKind.values()) {
            step(workshop, kind, false, false, null);
        }
        workshop.begin();
        return workshop;
    }

    /** One more step at the end. */
    static Step step(
            Workshop workshop,
            StepKind kind,
            boolean silent,
            boolean closesByItself,
            @Nullable Integer minutes,
            Theme... themes) {
        StepRules rules = new StepRules(kind, minutes, silent, null, 1, closesByItself, List.of(themes));
        Step step = workshop.plan().addStep(rules, StepTexts.of(words(kind.name()), NONE));
        return Entities.withId(step, 100 + workshop.plan().steps().size());
    }

    static Workshop at(StepKind kind) {
        Workshop workshop = workshop();
        workshop.open(first(workshop, kind), NOW);
        return workshop;
    }

    static Step first(Workshop workshop, StepKind kind) {
        return workshop.plan().steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static LocalizedText words(String text) {
        return LocalizedText.of(Language.NB, text);
    }
}
