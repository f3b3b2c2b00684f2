package no.innspill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Casts all dots, takes them back, and starts again. */
final class Voter extends Hand {

    private final VotePlan plan;
    private final Map<Long, Integer> dots = new HashMap<>();
    private int slot;
    private long idea;

    Voter(Room room, int participant, VotePlan plan) {
        super(room, participant);
        this.plan = plan;
    }

    @Override
    Request next() {
        idea = plan.idea(participant, slot++ % plan.slots());
        return room.vote(participant, idea, dots(idea) == 0);
    }

    @Override
    void acknowledge(Answer answer) {
        dots.put(idea, 1 - dots(idea));
    }

    private int dots(long of) {
        return dots.getOrDefault(of, 0);
    }

    @Override
    Findings compare(JsonNode mine) {
        Map<Long, Integer> there = new HashMap<>();
        for (JsonNode theme : mine.get("themes")) {
            theme.get("dots")
                    .properties()
                    .forEach(dot ->
                            there.put(Long.valueOf(dot.getKey()), dot.getValue().asInt()));
        }
        Findings found = new Findings(0, 0);
        for (int i = 0; i < plan.slots(); i++) {
            long candidate = plan.idea(participant, i);
            int difference = there.getOrDefault(candidate, 0) - dots(candidate);
            boolean open = !isIdle() && candidate == idea && Math.abs(difference) == 1;
            if (!open) {
                found = found.plus(new Findings(Math.max(0, -difference), Math.max(0, difference)));
            }
        }
        return found;
    }
}
