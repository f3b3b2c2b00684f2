package no.innspill.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.result.InputRefusal;
import no.innspill.rule.OutcomeRules;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.StepKind;
import no.innspill.rule.TableRules;
import no.innspill.rule.VoteMethod;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import no.innspill.workshop.WorkshopRefusal;
import org.jspecify.annotations.Nullable;

/**
 * A step's rules as they were typed. Fields: {@code kind}, {@code minutes}, {@code silent}, {@code method}, {@code
 * dots}, {@code dots_per_item}, {@code top}, {@code closes_by_itself}, {@code items}, {@code participants_write}, {@code per_table},
 * {@code themes_in_turn}, {@code passes}, and a {@code theme} for each that is covered.
 */
final class StepRulesForm {

    private StepRulesForm() {}

    static StepRules read(PlanForm typed, StepRules before, Workshop workshop) {
        @Nullable Integer dots = typed.number("dots", before.dots(), PlanLimits.DOTS);
        @Nullable Integer perItem = typed.number("dots_per_item", before.dotsPerItem(), PlanLimits.DOTS);
        VoteMethod method = method(typed, before.method());
        if (dots != null && method == VoteMethod.DOTS && perItem != null && perItem > dots) {
            typed.refuse(InputRefusal.NUMBER_OUT_OF_RANGE, 1, dots);
        }
        return new StepRules(
                kind(typed, before.kind()),
                typed.number("minutes", before.minutes(), PlanLimits.STEP_MINUTES),
                typed.flag("silent", before.silent()),
                dots,
                dotsPerItem(typed, method, perItem == null ? 1 : perItem),
                method == VoteMethod.RANKED ? method : VoteMethod.DOTS,
                typed.number("top", before.top(), PlanLimits.TOP),
                typed.flag("closes_by_itself", before.closesByItself()),
                themes(typed, before.themes(), workshop),
                outcome(typed, before.outcome()),
                tables(typed, before.tables()));
    }

    private static TableRules tables(PlanForm typed, TableRules before) {
        @Nullable Integer passes = typed.number("passes", before.passes(), PlanLimits.PASSES);
        return new TableRules(
                typed.flag("per_table", before.perTable()),
                typed.flag("themes_in_turn", before.inTurn()),
                passes == null ? TableRules.USUAL.passes() : passes);
    }

    private static OutcomeRules outcome(PlanForm typed, OutcomeRules before) {
        @Nullable Integer items = typed.number("items", before.items(), PlanLimits.MATRIX_ITEMS);
        return new OutcomeRules(
                items == null ? OutcomeRules.USUAL.items() : items,
                typed.flag("participants_write", before.participantsWrite()));
    }

    /** A number alone, without a word on the method, still says which of the two plain ones it is. */
    private static VoteMethod method(PlanForm typed, VoteMethod before) {
        if (!typed.form().has("method")) {
            return before == VoteMethod.RANKED ? before : VoteMethod.DOTS;
        }
        Optional<VoteMethod> method = VoteMethod.named(typed.form().text("method"));
        if (method.isEmpty()) {
            typed.refuse(WorkshopRefusal.NO_SUCH_METHOD);
        }
        return method.orElse(before);
    }

    /** Whoever asks for dots asks for several: one would be approval. */
    private static int dotsPerItem(PlanForm typed, VoteMethod method, int perItem) {
        boolean several = method == VoteMethod.DOTS && typed.form().has("method");
        return method == VoteMethod.DOTS ? (several ? Math.max(2, perItem) : perItem) : 1;
    }

    private static StepKind kind(PlanForm typed, StepKind before) {
        if (!typed.form().has("kind")) {
            return before;
        }
        Optional<StepKind> kind = Stream.of(StepKind.values())
                .filter(known -> known.name().equalsIgnoreCase(typed.form().text("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            typed.refuse(PlanRefusal.NO_SUCH_KIND);
        }
        return kind.orElse(before);
    }

    /** All of them is the same as none: the step covers those too that are added later. */
    private static List<Theme> themes(PlanForm typed, List<Theme> before, Workshop workshop) {
        if (!typed.form().has("theme")) {
            return before;
        }
        List<Long> ids = typed.form().numbers("theme");
        List<Theme> chosen = ids.stream()
                .flatMap(id -> workshop.plan().theme(id).stream())
                .sorted(Comparator.comparingInt(Theme::position))
                .toList();
        if (chosen.size() < ids.size()) {
            typed.refuse(WorkshopRefusal.NO_SUCH_THEME);
            return before;
        }
        return chosen.size() == workshop.plan().themes().size() ? List.of() : chosen;
    }
}
