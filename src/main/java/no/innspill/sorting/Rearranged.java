package no.innspill.sorting;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.desk.Change;

/** Themes of which some ideas stand elsewhere by now. */
record Rearranged(Set<Long> themes) {

    Set<Change> changes() {
        return themes.stream()
                .flatMap(theme -> Stream.of(Change.cards(theme), Change.turnout(theme)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same where it can be taken back. */
    Set<Change> withDeed() {
        Set<Change> changes = changes();
        changes.add(Change.DEED);
        return changes;
    }
}
