package no.innspill.template;

import java.util.ArrayList;
import java.util.List;
import no.innspill.rule.PlanLimits;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the themes, of which there is at least one. */
final class ThemesReading {

    private static final List<String> THEME_FIELDS = List.of("title", "short", "questions", "examples");

    private final Fields file;
    private final Texts texts;
    private final TemplateProblems problems;

    ThemesReading(Fields file, Texts texts, TemplateProblems problems) {
        this.file = file;
        this.texts = texts;
        this.problems = problems;
    }

    List<ThemeTemplate> read() {
        List<ThemeTemplate> themes = new ArrayList<>();
        for (Node node : file.list("themes", PlanLimits.THEMES)) {
            themes.add(theme(node));
        }
        if (themes.isEmpty()) {
            file.missing("themes");
        }
        return themes;
    }

    /** A theme without questions may be its title alone. */
    private ThemeTemplate theme(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return new ThemeTemplate(texts.words(node, "themes", PlanLimits.TITLE), List.of());
        }
        Fields theme = new Fields(mapping, THEME_FIELDS, problems);
        return new ThemeTemplate(
                texts.required(theme, "title", PlanLimits.TITLE),
                texts.optional(theme, "short", PlanLimits.SHORT_TITLE),
                texts.list(theme, "questions", PlanLimits.QUESTIONS, PlanLimits.QUESTION),
                texts.list(theme, "examples", PlanLimits.EXAMPLES, PlanLimits.EXAMPLE));
    }
}
