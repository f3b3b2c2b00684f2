package no.innspill.template;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.rule.PlanLimits;
import no.innspill.rule.VoteMethod;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads how people vote in one step. Without {@code method}, one dot an item is approval and several are dots. In a ranked
 * vote there are three places to give and one for each item, and numbers that say otherwise are problems.
 */
final class VoteReading {

    private final Fields fields;
    private final Values values;
    private final TemplateProblems problems;
    private final VoteMethod method;
    private final @Nullable Integer dots;
    private final int dotsPerItem;

    VoteReading(Fields fields, Values values, TemplateProblems problems) {
        this.fields = fields;
        this.values = values;
        this.problems = problems;
        @Nullable VoteMethod chosen = chosen();
        boolean ranked = chosen == VoteMethod.RANKED;
        @Nullable Integer read = ranked
                ? number("dots", VoteMethod.PLACES, VoteMethod.PLACES)
                : number("dots", chosen == VoteMethod.DOTS ? 2 : 1, PlanLimits.DOTS);
        this.dots = ranked ? null : read;
        this.dotsPerItem = dotsPerItem(chosen);
        this.method = ranked ? VoteMethod.RANKED : VoteMethod.plain(dotsPerItem);
    }

    /** What is said about the method; one that cannot be read is a problem already, and as good as none. */
    private @Nullable VoteMethod chosen() {
        @Nullable Node node = fields.find("method").orElse(null);
        if (node == null) {
            return null;
        }
        Optional<VoteMethod> chosen = VoteMethod.named(Values.written(node));
        if (chosen.isEmpty()) {
            problems.add(
                    node,
                    Fault.UNKNOWN_METHOD,
                    Values.written(node),
                    Stream.of(VoteMethod.values()).map(VoteMethod::tag).collect(Collectors.joining(", ")));
        }
        return chosen.orElse(null);
    }

    private int dotsPerItem(@Nullable VoteMethod chosen) {
        int most = dots == null ? PlanLimits.DOTS : dots;
        if (chosen == VoteMethod.DOTS) {
            @Nullable Integer read = number("dots_per_item", 2, most);
            return read == null ? 2 : read;
        }
        @Nullable Integer read = number("dots_per_item", 1, chosen == null ? most : 1);
        return read == null ? 1 : read;
    }

    private @Nullable Integer number(String name, int least, int most) {
        return fields.find(name)
                .flatMap(node -> values.number(node, name, least, most))
                .orElse(null);
    }

    VoteMethod method() {
        return method;
    }

    @Nullable Integer dots() {
        return dots;
    }

    int dotsPerItem() {
        return dotsPerItem;
    }

    @Nullable Integer top() {
        return number("top", 1, PlanLimits.TOP);
    }
}
