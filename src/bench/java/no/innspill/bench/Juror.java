package no.innspill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rates what stands in the matrix, over and over. */
final class Juror extends Hand {

    private final List<Long> items;
    private final Map<Long, Integer> given = new HashMap<>();
    private int number;
    private long item;
    private int value;

    Juror(Room room, int participant, List<Long> items) {
        super(room, participant);
        this.items = items;
    }

    @Override
    Request next() {
        item = items.get(number % items.size());
        value = 1 + (participant + number++) % 5;
        return room.rating(participant, item, "importance", value);
    }

    @Override
    void acknowledge(Answer answer) {
        given.put(item, value);
    }

    @Override
    Findings compare(JsonNode mine) {
        int missing = 0;
        for (Map.Entry<Long, Integer> one : given.entrySet()) {
            int there = mine.path("ratings")
                    .path(String.valueOf(one.getKey()))
                    .path("importance")
                    .asInt();
            boolean open = !isIdle() && one.getKey() == item && there == value;
            missing += there == one.getValue() || open ? 0 : 1;
        }
        return new Findings(missing, 0);
    }
}
