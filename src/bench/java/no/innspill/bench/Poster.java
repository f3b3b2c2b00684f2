package no.innspill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Posts one idea after the other. */
final class Poster extends Hand {

    private final Set<Long> ideas = new HashSet<>();
    private int number;

    Poster(Room room, int participant) {
        super(room, participant);
    }

    @Override
    Request next() {
        return room.idea(participant + room.participants() * number++);
    }

    @Override
    void acknowledge(Answer answer) {
        ideas.add(answer.number("id"));
    }

    @Override
    Findings compare(JsonNode mine) {
        Set<Long> missing = new HashSet<>(ideas);
        mine.get("ideas").forEach(id -> missing.remove(id.asLong()));
        int posted = ideas.size() - missing.size() + (isIdle() ? 0 : 1);
        return new Findings(missing.size(), Math.max(0, mine.get("ideas").size() - posted));
    }
}
