package no.innspill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Votes that are allowed: everybody within the budget of each theme, and once it is spent, the dots are taken back. */
final class VotePlan {

    private record Slot(long theme, int number) {}

    private final Room room;
    private final List<Slot> slots = new ArrayList<>();

    VotePlan(Room room) {
        this.room = room;
        for (JsonNode theme : room.mine(0).json().get("themes")) {
            long id = theme.get("theme").asLong();
            int dots = Math.min(theme.get("budget").asInt(), room.ideas(id).size());
            for (int i = 0; i < dots; i++) {
                slots.add(new Slot(id, i));
            }
        }
        if (slots.isEmpty()) {
            throw new IllegalStateException("Nobody has a vote in this step");
        }
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
