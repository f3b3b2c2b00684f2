package no.innspill.plan;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.plan.PlanShown.ChoiceRow;
import no.innspill.plan.PlanShown.Place;
import no.innspill.plan.PlanShown.Room;
import no.innspill.plan.PlanShown.Text;
import no.innspill.plan.PlanShown.ThemeRow;
import no.innspill.plan.StepRow.Cover;
import no.innspill.plan.StepRow.Kind;
import no.innspill.plan.StepRow.VoteRow;
import no.innspill.rule.Ordered;
import no.innspill.rule.PlanLimits;
import no.innspill.undo.Undoable;
import no.innspill.workshop.Choice;
import no.innspill.workshop.Step;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Reads a workshop's plan for the page, its texts in one of their languages. */
final class PlanReader {

    private final Workshop workshop;
    private final Language content;
    private final Language own;
    private final Language page;
    private final String at;

    PlanReader(Workshop workshop, Language content, Language page, String at) {
        this.workshop = workshop;
        this.content = content;
        this.own = workshop.language();
        this.page = page;
        this.at = at;
    }

    PlanShown read(PlanShown.Kept kept, @Nullable Undoable undo) {
        return new PlanShown(
                workshop.code(),
                workshop.title().worded(page, own),
                page,
                own,
                content,
                at,
                undo,
                kept,
                text(workshop.title()),
                workshop.occasion(),
                workshop.settings().approvesFirst(),
                workshop.plan().themes().stream().map(this::theme).toList(),
                choices("tags", workshop.plan().tags()),
                choices("affiliations", workshop.plan().affiliations()),
                choices("responsible", workshop.plan().responsible()),
                choices("horizons", workshop.plan().horizons()),
                choices("tables", workshop.plan().tables()),
                workshop.settings().ballots().tag(),
                workshop.settings().wantsSlips(),
                workshop.plan().steps().stream().map(this::step).toList(),
                workshop.plan().steps().stream()
                        .flatMap(step -> step.length().stream())
                        .mapToLong(Duration::toMinutes)
                        .sum(),
                new Room(
                        workshop.plan().themes().size() < PlanLimits.THEMES,
                        workshop.plan().tags().size() < PlanLimits.LABELS,
                        workshop.plan().affiliations().size() < PlanLimits.LABELS,
                        workshop.plan().responsible().size() < PlanLimits.LABELS,
                        workshop.plan().horizons().size() < PlanLimits.LABELS,
                        workshop.plan().tables().size() < PlanLimits.TABLES,
                        workshop.plan().steps().size() < PlanLimits.STEPS));
    }

    private ThemeRow theme(Theme theme) {
        return new ThemeRow(
                place("themes", workshop.plan().themes(), theme),
                text(theme.title()),
                text(theme.shortTitle()),
                theme.accent(),
                theme.questions().stream().map(this::text).toList(),
                theme.questions().stream()
                        .map(question -> question.in(content, own))
                        .collect(Collectors.joining("\n")));
    }

    private List<ChoiceRow> choices(String noun, List<? extends Choice> list) {
        return list.stream()
                .map(choice -> new ChoiceRow(place(noun, list, choice), text(choice.label())))
                .toList();
    }

    private StepRow step(Step step) {
        StepRules rules = step.rules();
        return new StepRow(
                place("steps", workshop.plan().steps(), step),
                text(step.title()),
                text(step.text()),
                text(step.texts().script()),
                text(step.texts().notes()),
                Kind.of(rules.kind()),
                number(rules.minutes()),
                step.length().map(Duration::toMinutes).orElse(0L),
                rules.silent(),
                number(rules.dots()),
                rules.dotsPerItem(),
                new VoteRow(rules.method().tag(), number(rules.top())),
                rules.closesByItself(),
                workshop.plan().themes().stream()
                        .map(theme -> new Cover(
                                theme.id(),
                                theme.position() + 1,
                                theme.title().worded(content, own, page),
                                rules.covers(theme)))
                        .toList(),
                workshop.isAt(step),
                rules.outcome(),
                rules.tables());
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private Place place(String noun, List<? extends Ordered> list, Ordered entry) {
        return new Place(
                noun,
                entry.id(),
                entry.position() + 1,
                entry.position() == 0,
                entry.position() == list.size() - 1,
                at.equals(noun + "-" + entry.id()));
    }

    private Text text(LocalizedText words) {
        return Text.of(words, content, own, page);
    }
}
