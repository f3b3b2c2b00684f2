package no.innspill.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.innspill.desk.Change.Kind;

/** What one or several commits left different, asked by whoever shows it. */
public record Changes(Set<Change> all) {

    public boolean has(Change change) {
        return all.contains(change);
    }

    /** Whether there is anything of one of these kinds. */
    public boolean any(Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        return all.stream().anyMatch(change -> wanted.contains(change.kind()));
    }

    /** Whether there is anything about what stands on the cards. */
    public boolean touchCards() {
        return all.stream().anyMatch(Change::touchesCards);
    }

    /** The ids of the changes of these kinds, each once; they are random, so their order tells nothing. */
    public List<Long> ids(Kind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> Change.ids(all, kind).stream())
                .distinct()
                .toList();
    }
}
