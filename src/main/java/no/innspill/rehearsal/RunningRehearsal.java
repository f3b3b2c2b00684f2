package no.innspill.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A pretend room and its people, for as long as the server runs. */
final class RunningRehearsal {

    private final String code;
    private final String from;
    private final List<PretendPerson> people = new ArrayList<>();
    private final Random random = new Random();
    private final PretendDeck deck = new PretendDeck(random);
    private volatile RehearsalSpeed speed = RehearsalSpeed.NORMAL;
    private volatile boolean paused;
    private volatile boolean crowdedOut;
    private volatile long lastWatched;

    /**
     * @param from stands for the address that it was begun from
     * @param slips a code for each of its people, or none
     */
    RunningRehearsal(String code, String from, int size, List<String> slips, long now) {
        this.code = code;
        this.from = from;
        this.lastWatched = now;
        for (int i = 0; i < size; i++) {
            people.add(new PretendPerson(random.nextLong(), i < slips.size() ? slips.get(i) : ""));
        }
    }

    /** What one of them does next; nothing if nobody has anything to do. */
    synchronized Optional<PretendAct> next(RoomAsSeen room) {
        int first = random.nextInt(people.size());
        for (int i = 0; i < people.size(); i++) {
            Optional<PretendAct> act = people.get((first + i) % people.size()).next(room, deck);
            if (act.isPresent()) {
                return act;
            }
        }
        return Optional.empty();
    }

    String code() {
        return code;
    }

    String from() {
        return from;
    }

    int size() {
        return people.size();
    }

    RehearsalSpeed speed() {
        return speed;
    }

    void go(RehearsalSpeed wanted) {
        speed = wanted;
    }

    boolean isPaused() {
        return paused;
    }

    void pause(boolean wanted) {
        paused = wanted;
    }

    /** Whether it has to wait until another one ends. */
    boolean isCrowdedOut() {
        return crowdedOut;
    }

    void crowdOut(boolean out) {
        crowdedOut = out;
    }

    void noteWatched(long now) {
        lastWatched = now;
    }

    long lastWatched() {
        return lastWatched;
    }
}
