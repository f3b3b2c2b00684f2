package no.innspill.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import no.innspill.privacy.WorkshopDeleted;
import no.innspill.screen.Presence;
import no.innspill.workshop.Viewpoint;
import org.junit.jupiter.api.Test;

/** Who has a place: so many at once, so many from one address, and only as long as somebody watches. */
class RunningRehearsalsTest {

    private final Set<String> watched = new HashSet<>();
    private final AtomicLong now = new AtomicLong();
    private final RunningRehearsals rehearsals = new RunningRehearsals(new Watching(), new Bounds(), now::get);

    private final class Watching implements Presence {

        @Override
        public int connected(String code, String view) {
            return view.equals("control") && watched.contains(code) ? 1 : 0;
        }

        @Override
        public int connected(String code, String view, Viewpoint viewpoint) {
            return connected(code, view);
        }
    }

    private static final class Bounds implements RehearsalSettings {

        @Override
        public int atOnce() {
            return 3;
        }

        @Override
        public int perAddress() {
            return 2;
        }

        @Override
        public Duration unwatched() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration kept() {
            return Duration.ofHours(24);
        }
    }

    private void begin(String code, String from) {
        watched.add(code);
        rehearsals.begin(code, from, 10, List.of());
    }

    private List<String> playing() {
        return rehearsals.withPlace().stream().map(RunningRehearsal::code).toList();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void oneAddressDoesNotTakeAllThePlaces() {
        begin("A", "here");
        begin("B", "here");
        assertThat(rehearsals.hasPlaceFor("here")).isFalse();
        assertThat(rehearsals.hasPlaceFor("there")).isTrue();
        begin("C", "here");
        begin("D", "there");
        assertThat(playing()).containsExactly("A", "B", "D");
        assertThat(rehearsals.hasPlaceFor("elsewhere")).isFalse();
    }

    @Test
    void whoWaitsGetsThePlaceOfOneThatIsThrownAway() {
        begin("A", "here");
        begin("B", "here");
        begin("C", "here");
        assertThat(rehearsals.strip("C").state()).isEqualTo(RehearsalStrip.State.WAITING);
        rehearsals.forget(new WorkshopDeleted("A"));
        assertThat(playing()).containsExactly("B", "C");
        assertThat(rehearsals.strip("C").state()).isEqualTo(RehearsalStrip.State.PLAYING);
        assertThat(rehearsals.strip("A").state()).isEqualTo(RehearsalStrip.State.EMPTY);
    }

    @Test
    void oneThatNobodyWatchesStopsAfterAWhileAndGoesOnWhenSomebodyIsBack() {
        begin("A", "here");
        pass(Duration.ofMinutes(20));
        assertThat(playing()).as("watched all the time").containsExactly("A");
        watched.clear();
        pass(Duration.ofMinutes(4));
        assertThat(playing()).containsExactly("A");
        pass(Duration.ofMinutes(2));
        assertThat(playing()).isEmpty();
        watched.add("A");
        assertThat(playing()).containsExactly("A");
    }

    @Test
    void lookingWithoutASocketIsWatchingToo() {
        begin("A", "here");
        watched.clear();
        for (int i = 0; i < 4; i++) {
            pass(Duration.ofMinutes(4));
            rehearsals.strip("A");
        }
        assertThat(playing()).containsExactly("A");
    }

    @Test
    void beginningTwiceBringsNobodyTwice() {
        begin("A", "here");
        rehearsals.begin("A", "here", 60, List.of());
        assertThat(rehearsals.strip("A").size()).isEqualTo(10);
    }
}
