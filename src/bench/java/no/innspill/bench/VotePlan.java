package no.innspill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Votes that are allowed: everybody within the budget of each theme, and once it is spent, the dots are taken back. */
final class VotePlan {

    private record Slot(long theme, int number) {}

    private final Room room;
    private final List<Slot> slots = new ArrayList<>();

    private VotePlan(Room room, int mostDots) {
        this.room = room;
        for (JsonNode theme : room.mine(0).json().get("themes")) {
            long id = theme.get("theme").asLong();
            int budget = Math.min(theme.get("budget").asInt(), room.ideas(id).size());
            int dots = Math.min(budget, mostDots);
            for (int i = 0; i < dots; i++) {
                slots.add(new Slot(id, i));
            }
        }
        if (slots.isEmpty()) {
            throw new IllegalStateException("Nobody has a vote in this step");
        }
    }

    /** Everybody spends the whole budget. */
    static VotePlan whole(Room room) {
        return new VotePlan(room, Integer.MAX_VALUE);
    }

    /**
     * Everybody has one dot in each theme, so that each vote changes how many have voted. That is all a participant's
     * screen shows of a vote: a second dot by the same person pushes nothing.
     */
    static VotePlan seen(Room room) {
        return new VotePlan(room, 1);
    }

    /** Votes that each participant can have cast at the same time. */
    int slots() {
        return slots.size();
    }

    /** The n-th vote of all; participants take turns, then their slots, then casting and taking back. */
    Request vote(int n) {
        int participant = n % room.participants();
        int round = n / room.participants();
        boolean cast = round / slots.size() % 2 == 0;
        return room.vote(participant, idea(participant, round % slots.size()), cast);
    }

    long idea(int participant, int slot) {
        Slot chosen = slots.get(slot);
        List<Long> ideas = room.ideas(chosen.theme);
        return ideas.get((participant + chosen.number) % ideas.size());
    }
}
