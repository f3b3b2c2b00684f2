package no.innspill.template;

import java.util.ArrayList;
import java.util.List;
import no.innspill.language.LocalizedText;
import no.innspill.rule.BallotRule;
import no.innspill.rule.Occasion;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Writes a template as a file that {@link TemplateReader} reads back as the same template; what is usual is left out. */
public final class TemplateWriter {

    private final YamlNodes yaml;
    private final StepWriter steps;

    private TemplateWriter(YamlNodes yaml) {
        this.yaml = yaml;
        this.steps = new StepWriter(yaml);
    }

    public static String write(WorkshopTemplate template) {
        TemplateWriter writer = new TemplateWriter(new YamlNodes(template.language()));
        return YamlNodes.write(writer.file(template));
    }

    private Node file(WorkshopTemplate template) {
        List<NodeTuple> fields = new ArrayList<>();
        fields.add(
                YamlNodes.field("language", YamlNodes.text(template.language().tag())));
        addWords(fields, "title", template.title());
        addWords(fields, "description", template.description());
        addList(fields, "themes", template.themes().stream().map(this::theme).toList());
        addList(fields, "tags", words(template.tags()));
        addList(fields, "affiliations", words(template.affiliations()));
        addList(fields, "responsible", words(template.responsible()));
        addList(fields, "horizons", words(template.horizons()));
        addList(fields, "tables", words(template.tables()));
        if (template.ballots() != BallotRule.DEVICE) {
            fields.add(
                    YamlNodes.field("ballots", YamlNodes.text(template.ballots().tag())));
        }
        if (template.ballotSlips()) {
            fields.add(YamlNodes.field("ballot_slips", YamlNodes.yes()));
        }
        if (template.approveFirst()) {
            fields.add(YamlNodes.field("approve_first", YamlNodes.yes()));
        }
        addOccasion(fields, template.occasion());
        addList(
                fields,
                "agenda",
                template.agenda().steps().stream().map(steps::step).toList());
        return YamlNodes.mapping(fields);
    }

    private static void addOccasion(List<NodeTuple> fields, Occasion occasion) {
        addLine(fields, "organiser", occasion.organiser());
        addLine(fields, "venue", occasion.venue());
        addLine(
                fields,
                "date",
                occasion.heldOn() == null ? "" : occasion.heldOn().toString());
        addLine(fields, "contact", occasion.contact());
        addLine(fields, "case_number", occasion.caseNumber());
    }

    private static void addLine(List<NodeTuple> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.add(YamlNodes.field(name, YamlNodes.text(text)));
        }
    }

    private Node theme(ThemeTemplate theme) {
        List<NodeTuple> fields = new ArrayList<>();
        addWords(fields, "title", theme.title());
        addWords(fields, "short", theme.shortTitle());
        addList(fields, "questions", words(theme.questions()));
        addList(fields, "examples", words(theme.examples()));
        return YamlNodes.mapping(fields);
    }

    private void addWords(List<NodeTuple> fields, String name, LocalizedText words) {
        if (!words.texts().isEmpty()) {
            fields.add(YamlNodes.field(name, yaml.words(words)));
        }
    }

    private static void addList(List<NodeTuple> fields, String name, List<Node> entries) {
        if (!entries.isEmpty()) {
            fields.add(YamlNodes.field(name, YamlNodes.list(entries)));
        }
    }

    private List<Node> words(List<LocalizedText> list) {
        return list.stream().map(yaml::words).toList();
    }
}
