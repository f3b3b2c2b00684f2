package no.innspill.sorting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.idea.Group;
import no.innspill.idea.Idea;
import no.innspill.idea.IdeaRefusal;
import no.innspill.idea.Ideas;
import no.innspill.idea.Items;
import no.innspill.language.Clusters;
import no.innspill.language.Language;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.tables.TableRefusal;
import no.innspill.workshop.Workshop;

/** The ideas that somebody has picked, as they stand now: nothing happens if somebody else has moved one meanwhile. */
@ApplicationScoped
class PickedIdeas {

    private static final int QUOTED = 60;

    private final Ideas ideas;

    PickedIdeas(Ideas ideas) {
        this.ideas = ideas;
    }

    /** The picked ideas as they stand, if all of them are where they were seen. */
    Result<List<Idea>> standing(Workshop workshop, List<Picked> picked, Language language) {
        if (picked.isEmpty()) {
            return Result.refused(SortingRefusal.NOTHING_PICKED);
        }
        if (picked.size() > Picked.MOST) {
            return Result.refused(InputRefusal.PICKED_TOO_MANY, Picked.MOST);
        }
        Map<Long, Idea> found = ideas
                .in(workshop, picked.stream().map(Picked::idea).toList())
                .stream()
                .collect(Collectors.toMap(Idea::id, Function.identity()));
        List<Idea> all = new ArrayList<>();
        for (Picked one : picked) {
            Idea idea = found.get(one.idea());
            if (idea == null) {
                return Result.refused(IdeaRefusal.NO_SUCH_IDEA);
            }
            if (!one.stillHolds(idea)) {
                return elsewhere(workshop, idea, language);
            }
            all.add(idea);
        }
        return Result.ok(all.stream().distinct().toList());
    }

    /** The ideas, unless they and those of the group that they go into are at different tables still. */
    static Result<List<Idea>> together(List<Idea> ideas, Optional<Group> into) {
        List<Idea> all = Stream.concat(ideas.stream(), into.stream().flatMap(group -> group.ideas().stream()))
                .toList();
        return Items.areTogether(all) ? Result.ok(ideas) : Result.refused(TableRefusal.AT_DIFFERENT_TABLES);
    }

    /** Says where the idea is by now, in words of the one who asks. */
    private static <T> Result<T> elsewhere(Workshop workshop, Idea idea, Language language) {
        return elsewhere(
                idea.text(),
                idea.group().isPresent(),
                idea.group().map(Group::text).orElse(idea.theme().title().in(language, workshop.language())));
    }

    static <T> Result<T> elsewhere(String text, boolean inGroup, String place) {
        return Result.refused(
                SortingRefusal.STANDS_ELSEWHERE,
                Clusters.shortened(text, QUOTED),
                inGroup ? 1 : 0,
                Clusters.shortened(place, QUOTED));
    }
}
