package no.innspill.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.innspill.language.Worded;
import no.innspill.plan.PlanShown.Place;
import no.innspill.plan.PlanShown.Text;
import no.innspill.rule.OutcomeRules;
import no.innspill.rule.StepKind;
import no.innspill.rule.TableRules;
import no.innspill.rule.VoteMethod;

/**
 * What the page shows of one step of the agenda. A number that is not set is an empty string; {@code length} is 0 then.
 */
public record StepRow(
        Place place,
        Text title,
        Text text,
        Text script,
        Text notes,
        Kind kind,
        String minutes,
        long length,
        boolean silent,
        String dots,
        int dotsPerItem,
        VoteRow vote,
        boolean closesByItself,
        List<Cover> covers,
        boolean current,
        OutcomeRules outcome,
        TableRules tables) {

    /** The name of the entry that may be removed; empty for the current step. */
    public String removable() {
        return current ? "" : place.name();
    }

    /** How people vote in a step; {@code top} is empty for a vote on everything. */
    public record VoteRow(String method, String top) {

        public List<Kind> methods() {
            return Stream.of(VoteMethod.values())
                    .map(method -> new Kind(method.tag(), "vote_method_" + method.tag()))
                    .toList();
        }
    }

    /** What a step is for, or how one votes in it, by its name in forms and the key of its words. */
    public record Kind(String name, String words) {

        static Kind of(StepKind kind) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            return new Kind(name, "plan_kind_" + name);
        }
    }

    /** One of the themes that a step may cover. */
    public record Cover(long id, int number, Worded title, boolean covered) {}
}
