package no.innspill.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rule.BallotRule;
import no.innspill.rule.Occasion;
import no.innspill.rule.PlanLimits;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a template file; {@code docs/templates.md} says what may stand in one. */
public final class TemplateReader {

    /** The name of a template that is not one of ours. */
    public static final String OWN = "own";

    private static final List<String> FIELDS = List.of(
            "title",
            "description",
            "language",
            "themes",
            "tags",
            "affiliations",
            "responsible",
            "horizons",
            "tables",
            "ballots",
            "ballot_slips",
            "approve_first",
            "organiser",
            "venue",
            "date",
            "contact",
            "case_number",
            "agenda");

    private final TemplateProblems problems;
    private final Fields file;
    private final Language language;
    private final Texts texts;

    private TemplateReader(MappingNode root, TemplateProblems problems) {
        this.problems = problems;
        this.file = new Fields(root, FIELDS, problems);
        this.language = language();
        this.texts = new Texts(language, problems);
    }

    /** Reads a facilitator's own file. */
    public static Read read(String yaml) {
        return read(OWN, yaml);
    }

    static Read read(String name, String yaml) {
        TemplateProblems problems = new TemplateProblems();
        Optional<WorkshopTemplate> template = new YamlSource(SourceText.of(yaml), problems)
                .root()
                .map(root -> new TemplateReader(root, problems).template(name));
        return template.isPresent() && problems.none()
                ? new Read.Ok(template.get())
                : new Read.Faulty(problems.inOrder());
    }

    private Language language() {
        Optional<Node> node = file.find("language");
        Optional<Language> known = node.map(Values::written).flatMap(Language::of);
        if (node.isPresent() && known.isEmpty()) {
            problems.add(node.get(), Fault.UNKNOWN_LANGUAGE, Values.written(node.get()));
        }
        return known.orElse(Language.NB);
    }

    private WorkshopTemplate template(String name) {
        LocalizedText title = texts.required(file, "title", PlanLimits.TITLE);
        List<ThemeTemplate> themes = new ThemesReading(file, texts, problems).read();
        return new WorkshopTemplate(
                name,
                title,
                texts.optional(file, "description", PlanLimits.DESCRIPTION),
                language,
                themes,
                texts.labels(file, "tags"),
                texts.labels(file, "affiliations"),
                texts.labels(file, "responsible"),
                texts.labels(file, "horizons"),
                tables(),
                ballots(),
                new Values(problems).yes(file, "ballot_slips"),
                new Values(problems).yes(file, "approve_first"),
                new AgendaReading(file, texts, problems).read(themes.size()),
                occasion());
    }

    private Occasion occasion() {
        return new Occasion(
                line("organiser"),
                line("venue"),
                new Values(problems).day(file, "date"),
                line("contact"),
                line("case_number"));
    }

    private String line(String field) {
        return texts.optional(file, field, PlanLimits.OCCASION).in(language, language);
    }

    /** A list of names, or how many there are: then they are called by their numbers. */
    private List<LocalizedText> tables() {
        Optional<ScalarNode> number =
                file.find("tables").filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
        return number.isPresent()
                ? new Values(problems)
                        .number(number.get(), "tables", 1, PlanLimits.TABLES)
                        .map(WorkshopTemplate::numberedTables)
                        .orElse(List.of())
                : texts.labels(file, "tables", PlanLimits.TABLES);
    }

    private BallotRule ballots() {
        Optional<Node> node = file.find("ballots");
        Optional<BallotRule> known = node.map(Values::written).flatMap(BallotRule::named);
        if (node.isPresent() && known.isEmpty()) {
            problems.add(
                    node.get(),
                    Fault.UNKNOWN_BALLOTS,
                    Values.written(node.get()),
                    Stream.of(BallotRule.values()).map(BallotRule::tag).collect(Collectors.joining(", ")));
        }
        return known.orElse(BallotRule.DEVICE);
    }
}
