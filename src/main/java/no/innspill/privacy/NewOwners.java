package no.innspill.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is to have which row, drawn at random among those who had one. */
final class NewOwners {

    /** One row: what it belongs to (a poll, an item), among whom it is dealt, whose it was, and what is in it. */
    record Dealt(List<Object> place, List<Object> among, Object owner, List<@Nullable Object> row) {

        static Dealt of(Object[] row, List<Object> place, List<Object> among) {
            return new Dealt(place, among, row[1], Arrays.asList(row));
        }

        @Nullable Object at(int column) {
            return row.get(column);
        }
    }

    private final Random random;

    NewOwners(Random random) {
        this.random = random;
    }

    /**
     * Each row's new owner. Among the owners there were, shuffled and laid in a ring, every place takes as many as it has
     * rows, one after the other: so nobody has two at one place, and as many people as before have any at all.
     */
    Map<Dealt, Object> deal(List<Dealt> all) {
        Map<List<Object>, List<Dealt>> groups = new HashMap<>();
        all.forEach(each ->
                groups.computeIfAbsent(each.among(), among -> new ArrayList<>()).add(each));
        List<Map.Entry<Dealt, Object>> dealt = new ArrayList<>();
        for (List<Dealt> group : groups.values()) {
            Set<Object> owners = new LinkedHashSet<>();
            group.forEach(each -> owners.add(each.owner()));
            List<Object> ring = new ArrayList<>(owners);
            Collections.shuffle(ring, random);
            List<Dealt> shuffled = new ArrayList<>(group);
            Collections.shuffle(shuffled, random);
            Map<List<Object>, List<Dealt>> places = new LinkedHashMap<>();
            shuffled.forEach(each -> places.computeIfAbsent(each.place(), place -> new ArrayList<>())
                    .add(each));
            int at = 0;
            for (List<Dealt> place : places.values()) {
                for (Dealt each : place) {
                    dealt.add(Map.entry(each, ring.get(at++ % ring.size())));
                }
            }
        }
        Collections.shuffle(dealt, random);
        Map<Dealt, Object> owners = new LinkedHashMap<>();
        dealt.forEach(entry -> owners.put(entry.getKey(), entry.getValue()));
        return owners;
    }

    static List<Object> list(@Nullable Object... several) {
        List<Object> list = new ArrayList<>();
        for (@Nullable Object each : several) {
            list.add(String.valueOf(each));
        }
        return list;
    }
}
