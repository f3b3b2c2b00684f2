package no.innspill.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.innspill.language.LocalizedText;
import no.innspill.rule.BallotRule;
import no.innspill.rule.Occasion;
import no.innspill.rule.OutcomeRules;
import no.innspill.rule.TableRules;
import no.innspill.rule.VoteMethod;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Writes a template as a file that {@link TemplateReader} reads back as the same template; what is usual is left out. */
public final class TemplateWriter {

    private final YamlNodes yaml;

    private TemplateWriter(YamlNodes yaml) {
        this.yaml = yaml;
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
                template.agenda().steps().stream().map(this::step).toList());
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
        return YamlNodes.mapping(fields);
    }

    private Node step(AgendaStep agendaStep) {
        StepTemplate step = agendaStep.step();
        List<NodeTuple> fields = new ArrayList<>();
        fields.add(YamlNodes.field("kind", YamlNodes.text(step.kind().name().toLowerCase(Locale.ROOT))));
        addWords(fields, "title", step.title());
        addWords(fields, "text", step.text());
        addWords(fields, "say", step.texts().script());
        addWords(fields, "notes", step.texts().notes());
        addMinutes(fields, agendaStep);
        if (step.silent()) {
            fields.add(YamlNodes.field("silent", YamlNodes.yes()));
        }
        addVote(fields, step);
        if (step.closesByItself()) {
            fields.add(YamlNodes.field("closes_by_itself", YamlNodes.yes()));
        }
        if (!step.themes().isEmpty()) {
            fields.add(YamlNodes.field("themes", YamlNodes.numbers(step.themes())));
        }
        addHarvest(fields, step.harvest());
        addTables(fields, step.tables());
        return YamlNodes.mapping(fields);
    }

    private static void addVote(List<NodeTuple> fields, StepTemplate step) {
        if (step.method() == VoteMethod.RANKED) {
            fields.add(YamlNodes.field("method", YamlNodes.text(step.method().tag())));
        }
        if (step.dots() != null) {
            fields.add(YamlNodes.field("dots", YamlNodes.number(step.dots())));
        }
        if (step.dotsPerItem() != 1) {
            fields.add(YamlNodes.field("dots_per_item", YamlNodes.number(step.dotsPerItem())));
        }
        if (step.top() != null) {
            fields.add(YamlNodes.field("top", YamlNodes.number(step.top())));
        }
    }

    private static void addHarvest(List<NodeTuple> fields, OutcomeRules harvest) {
        if (harvest.items() != OutcomeRules.USUAL.items()) {
            fields.add(YamlNodes.field("items", YamlNodes.number(harvest.items())));
        }
        if (harvest.participantsWrite()) {
            fields.add(YamlNodes.field("participants_write", YamlNodes.yes()));
        }
    }

    private static void addTables(List<NodeTuple> fields, TableRules tables) {
        if (tables.perTable()) {
            fields.add(YamlNodes.field("per_table", YamlNodes.yes()));
        }
        if (tables.inTurn()) {
            fields.add(YamlNodes.field("themes_in_turn", YamlNodes.yes()));
        }
        if (tables.passes() != TableRules.USUAL.passes()) {
            fields.add(YamlNodes.field("passes", YamlNodes.number(tables.passes())));
        }
    }

    private static void addMinutes(List<NodeTuple> fields, AgendaStep agendaStep) {
        Integer minutes = agendaStep.step().minutes();
        if (!agendaStep.minutes().isEmpty()) {
            fields.add(YamlNodes.field("minutes", YamlNodes.numbers(agendaStep.minutes())));
        } else if (minutes != null) {
            fields.add(YamlNodes.field("minutes", YamlNodes.number(minutes)));
        }
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
