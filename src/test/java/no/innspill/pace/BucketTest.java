package no.innspill.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketTest {

    private static final long SECOND = 1_000_000_000L;

    private final Bucket bucket = new Bucket(new Rate(3, 0.5), 0);

    @Test
    void soManyComeAtOnceAndTheNextIsToldWhen() {
        for (int i = 0; i < 3; i++) {
            assertThat(bucket.take(0)).isZero();
        }
        assertThat(bucket.take(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(bucket.take(SECOND)).isEqualTo(Duration.ofSeconds(1));
        assertThat(bucket.take(2 * SECOND)).isZero();
        assertThat(bucket.take(2 * SECOND)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void whoeverWaitsForADayHasNoMoreThanTheWholeBucket() {
        for (int i = 0; i < 3; i++) {
            assertThat(bucket.take(86_400 * SECOND)).isZero();
        }
        assertThat(bucket.take(86_400 * SECOND)).isPositive();
    }

    @Test
    void lookingTakesNothing() {
        for (int i = 0; i < 10; i++) {
            assertThat(bucket.look(0)).isZero();
        }
        assertThat(bucket.take(0)).isZero();
    }
}
