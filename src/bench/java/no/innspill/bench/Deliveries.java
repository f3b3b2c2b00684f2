package no.innspill.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When each acknowledged change was on each screen. An idea is there with the first applied frame that has a part of
 * it, anything else with the first frame up to its revision, and both with a fetched board of that revision.
 */
final class Deliveries {

    private final List<Answer> changes;
    private final long[] revisions;
    private final Map<Long, Integer> byIdea = new HashMap<>();
    private final List<Long> each = new ArrayList<>();
    private final long[] last;
    private final int[] reached;
    private long lost;

    Deliveries(List<Answer> acknowledged, Screens screens) {
        changes = acknowledged.stream()
                .sorted(Comparator.comparingLong(answer -> answer.number("revision")))
                .toList();
        revisions =
                changes.stream().mapToLong(answer -> answer.number("revision")).toArray();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).number("id") >= 0) {
                byIdea.put(changes.get(i).number("id"), i);
            }
        }
        last = new long[changes.size()];
        reached = new int[changes.size()];
        screens.all().forEach(this::follow);
    }

    private void follow(Screen screen) {
        long[] seen = new long[changes.size()];
        int next = 0;
        for (int i = 0; i < screen.arrivals(); i++) {
            Frame frame = screen.arrived(i);
            long at = screen.time(i);
            for (long idea : frame.ideas()) {
                Integer change = byIdea.get(idea);
                if (change != null && seen[change] == 0) {
                    seen[change] = at;
                }
            }
            boolean whole = frame.isBoard() || byIdea.isEmpty();
            while (whole && next < revisions.length && revisions[next] <= frame.to()) {
                seen[next] = seen[next] == 0 ? at : seen[next];
                next++;
            }
        }
        for (int change = 0; change < seen.length; change++) {
            count(change, seen[change]);
        }
    }

    private void count(int change, long seen) {
        if (seen == 0) {
            lost++;
            return;
        }
        long nanos = seen - changes.get(change).sentAt();
        each.add(nanos);
        last[change] = Math.max(last[change], nanos);
        reached[change]++;
    }

    /** Post to screen, over every change on every screen that it reached. */
    Spread each() {
        return Spread.of(each.stream().mapToLong(Long::longValue));
    }

    /** Post to the last screen, over the changes. */
    Spread last() {
        return Spread.of(java.util.Arrays.stream(last).filter(nanos -> nanos > 0));
    }

    /** Changes on screens that never showed them. */
    long lost() {
        return lost;
    }

    long count() {
        return each.size();
    }
}
