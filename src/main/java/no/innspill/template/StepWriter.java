package no.innspill.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.innspill.language.LocalizedText;
import no.innspill.rule.OutcomeRules;
import no.innspill.rule.TableRules;
import no.innspill.rule.VoteMethod;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Writes one step of the agenda, as {@link StepReading} reads it back. */
final class StepWriter {

    private final YamlNodes yaml;

    StepWriter(YamlNodes yaml) {
        this.yaml = yaml;
    }

    Node step(AgendaStep agendaStep) {
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
        addOutcome(fields, step.outcome());
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

    private static void addOutcome(List<NodeTuple> fields, OutcomeRules outcome) {
        if (outcome.items() != OutcomeRules.USUAL.items()) {
            fields.add(YamlNodes.field("items", YamlNodes.number(outcome.items())));
        }
        if (outcome.participantsWrite()) {
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
}
