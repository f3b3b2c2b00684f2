package no.innspill.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Groups;
import no.innspill.idea.Idea;
import no.innspill.idea.Ideas;
import no.innspill.idea.Items;
import no.innspill.pace.Limits;
import no.innspill.similarity.Certainty;
import no.innspill.similarity.Cluster;
import no.innspill.similarity.Likeness;
import no.innspill.suggestion.RejectedSuggestions.Pair;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** Groups that the texts themselves suggest, among the ideas that are in none. Nothing is grouped by itself. */
@ApplicationScoped
public class Suggestions {

    private final Ideas ideas;
    private final Groups groups;
    private final Likenesses likenesses;
    private final RejectedSuggestions rejected;
    private final Limits limits;

    Suggestions(Ideas ideas, Groups groups, Likenesses likenesses, RejectedSuggestions rejected, Limits limits) {
        this.ideas = ideas;
        this.groups = groups;
        this.likenesses = likenesses;
        this.rejected = rejected;
        this.limits = limits;
    }

    /** Those of one theme, the most alike first. An idea is in one of them at most. */
    public List<Suggestion> under(Theme theme, Workshop workshop, Certainty certainty) {
        List<Idea> visible = latest(ideas.visibleUnder(theme, Viewpoint.EVERYWHERE), limits.ideasCompared());
        Likeness likeness = likenesses.of(Comparison.of(theme, visible));
        List<Group> made = groups.of(theme);
        Set<Pair> apart = rejected.in(workshop);
        List<Suggestion> belonging = visible.stream()
                .filter(idea -> idea.group().isEmpty())
                .flatMap(idea -> belonging(idea, made, apart, likeness, certainty))
                .toList();
        Set<Long> taken = belonging.stream()
                .flatMap(suggestion -> suggestion.ideas().stream())
                .map(Idea::id)
                .collect(Collectors.toCollection(HashSet::new));
        visible.stream().filter(idea -> idea.group().isPresent()).forEach(idea -> taken.add(idea.id()));
        Map<Long, Idea> byId = visible.stream().collect(Collectors.toMap(Idea::id, Function.identity()));
        List<Suggestion> all = new ArrayList<>(belonging);
        likeness.clusters(
                        id -> !taken.contains(id),
                        (one, other) -> apart.contains(Pair.of(one, other)) || !together(byId, one, other),
                        certainty)
                .forEach(cluster -> all.add(suggestion(cluster, byId)));
        all.sort(Comparator.comparingDouble(Suggestion::likeness).reversed());
        return all;
    }

    /** Each is compared with each: beyond some hundreds that would take longer than anybody waits. */
    private static List<Idea> latest(List<Idea> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /** The group that the idea is like, on average over its ideas. */
    private static Stream<Suggestion> belonging(
            Idea idea, List<Group> made, Set<Pair> apart, Likeness likeness, Certainty certainty) {
        return made.stream()
                .filter(group -> !apart.contains(Pair.of(idea.id(), group.id())))
                .filter(group -> Items.areTogether(
                        Stream.concat(group.ideas().stream(), Stream.of(idea)).toList()))
                .map(group -> new Suggestion(
                        Optional.of(group), List.of(idea), likeness.between(idea.id(), ids(group.visibleIdeas()))))
                .filter(suggestion -> certainty.reachedBy(suggestion.likeness()))
                .max(Comparator.comparingDouble(Suggestion::likeness))
                .stream();
    }

    private static boolean together(Map<Long, Idea> byId, long one, long other) {
        return Items.areTogether(Stream.of(one, other)
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .toList());
    }

    private static Suggestion suggestion(Cluster cluster, Map<Long, Idea> byId) {
        return new Suggestion(
                Optional.empty(),
                cluster.ids().stream()
                        .flatMap(id -> Stream.ofNullable(byId.get(id)))
                        .toList(),
                cluster.likeness());
    }

    private static Set<Long> ids(List<Idea> ideas) {
        return ideas.stream().map(Idea::id).collect(Collectors.toSet());
    }
}
