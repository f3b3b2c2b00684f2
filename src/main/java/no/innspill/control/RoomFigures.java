package no.innspill.control;

/** People, how many ballots there can be, and what was done: joined, connected just now, posted, voted, done with the step. */
public record RoomFigures(long joined, long people, long ballots, long connected, long posted, long voted, long done) {

    /** Whether several people share a device, so that it has to be said which of the two each number counts. */
    public boolean shared() {
        return people != joined;
    }

    /** Whether those who share a device vote each for themselves. */
    public boolean handed() {
        return ballots == people;
    }
}
