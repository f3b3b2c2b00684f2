package no.innspill.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private static final String HALL = "192.0.2.7";
    private static final long MINUTE = 60_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final Guesses guesses = new Guesses(10, clock::get);

    private void guess(int many) {
        for (int i = 0; i < many; i++) {
            guesses.missed(HALL, "GUESS" + clock.get() + i);
        }
    }

    @Test
    void whoeverHasMissedTooOftenWaits() {
        guess(19);
        assertThat(guesses.tooMany(HALL, "NEXT")).isEmpty();
        guesses.missed(HALL, "ONE MORE");
        assertThat(guesses.tooMany(HALL, "NEXT")).isPresent();
        assertThat(guesses.tooMany("192.0.2.8", "NEXT")).isEmpty();
        clock.addAndGet(MINUTE);
        assertThat(guesses.tooMany(HALL, "NEXT")).isEmpty();
    }

    @Test
    void theRoomBesideTheGuesserGoesOnAndOthersJoinIt() {
        guesses.wasRight(HALL, "ROOM");
        guess(1000);
        assertThat(guesses.tooMany(HALL, "ROOM")).isEmpty();
        assertThat(guesses.tooMany(HALL, "NEXT")).isPresent();
    }

    @Test
    void aLimitAsHighAsOneCanBeSetLimitsNobody() {
        Guesses without = new Guesses(Integer.MAX_VALUE, clock::get);
        without.missed(HALL, "ONE");
        assertThat(without.tooMany(HALL, "NEXT")).isEmpty();
    }

    @Test
    void aHallFullOfScreensWhoseWorkshopIsGoneAreNoGuessers() {
        for (int i = 0; i < 1000; i++) {
            guesses.missed(HALL, "GONE");
        }
        assertThat(guesses.tooMany(HALL, "NEXT")).isEmpty();
    }
}
