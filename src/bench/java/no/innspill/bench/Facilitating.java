package no.innspill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The facilitator's deeds in a row: gathers two ideas, takes that back, gathers them again, splits them, writes a measure,
 * and goes a step back and forth.
 */
final class Facilitating extends Hand {

    private final List<Long> ideas;
    private final Set<String> measures = new HashSet<>();
    private final long here;
    private final long there;
    private int number;
    private long group;
    private long step;

    Facilitating(Room room, List<Long> ideas, long here, long there) {
        super(room, 0);
        this.ideas = ideas;
        this.here = here;
        this.there = there;
        this.step = here;
    }

    @Override
    Request next() {
        return switch (number % 7) {
            case 0, 2 -> room.gather(ideas);
            case 1 -> room.undo();
            case 3 -> room.split(group);
            case 4 -> room.measure("Tiltak nr. " + number + ".");
            case 5 -> room.stepTo(there);
            default -> room.stepTo(here);
        };
    }

    @Override
    void acknowledge(Answer answer) {
        switch (number % 7) {
            case 0, 2 -> group = answer.number("id");
            case 1, 3 -> group = 0;
            case 4 -> measures.add("Tiltak nr. " + number + ".");
            case 5 -> step = there;
            default -> step = here;
        }
        number++;
    }

    @Override
    Findings look() {
        String board = room.controlBoard();
        String written = room.measures();
        int missing = (int)
                measures.stream().filter(title -> !written.contains(title)).count();
        int twice = (int) measures.stream()
                .filter(title -> written.indexOf(title) != written.lastIndexOf(title))
                .count();
        if (isIdle()) {
            missing += board.contains("id=\\\"group-" + group + "\\\"") == (group > 0) ? 0 : 1;
            missing += board.contains("data-step=\\\"" + step + "\\\"") ? 0 : 1;
        }
        return new Findings(missing, twice);
    }

    @Override
    Findings compare(JsonNode mine) {
        throw new UnsupportedOperationException("The facilitator has nothing of their own");
    }
}
