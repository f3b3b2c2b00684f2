package no.innspill.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LineTest {

    private final Line line = new Line();

    @Test
    void whoComesFirstSeesToItThatTheLineIsServed() {
        assertThat(line.join(entry(), 10)).isEqualTo(Line.Joined.FIRST);
        assertThat(line.join(entry(), 10)).isEqualTo(Line.Joined.WAITING);
    }

    @Test
    void thoseWhoWaitAreTakenTogetherInTheirOrderAndAsManyAsFit() {
        Entry[] entries = {entry(), entry(), entry()};
        for (Entry entry : entries) {
            line.join(entry, 10);
        }
        assertThat(line.take(2)).containsExactly(entries[0], entries[1]);
        assertThat(line.take(2)).containsExactly(entries[2]);
        assertThat(line.take(2)).isEmpty();
    }

    @Test
    void aFullLineTakesNobodyUntilSomebodyHasBeenTaken() {
        line.join(entry(), 2);
        line.join(entry(), 2);
        assertThat(line.join(entry(), 2)).isEqualTo(Line.Joined.FULL);
        line.take(1);
        assertThat(line.join(entry(), 2)).isEqualTo(Line.Joined.WAITING);
    }

    @Test
    void whoeverServesIsNotRelievedBeforeTheLineIsEmpty() {
        line.join(entry(), 10);
        line.take(10);
        assertThat(line.isIdle()).as("the batch is being written").isFalse();
        assertThat(line.join(entry(), 10)).isEqualTo(Line.Joined.WAITING);
        line.take(10);
        assertThat(line.take(10)).isEmpty();
        assertThat(line.isIdle()).isTrue();
        assertThat(line.join(entry(), 10)).isEqualTo(Line.Joined.FIRST);
    }

    private static Entry entry() {
        return new Entry(Optional.empty(), workshop -> Outcome.accepted(), new CompletableFuture<>());
    }
}
