package no.innspill.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** However many receivers let us wait, one that answers at once finds a place. */
class WebhookPlacesTest {

    private static final long PROMPT = 1_000_000;

    private long now;
    private final WebhookPlaces places = new WebhookPlaces(() -> now);

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private long take(LongStream webhooks) {
        return webhooks.filter(places::take).count();
    }

    private void areSlow(LongStream webhooks) {
        webhooks.forEach(webhook -> {
            assertThat(places.take(webhook)).isTrue();
            pass(WebhookPlaces.MOMENT.multipliedBy(2));
            places.answered(webhook);
        });
    }

    private void arePrompt(LongStream webhooks) {
        webhooks.forEach(webhook -> {
            assertThat(places.take(webhook)).isTrue();
            places.answered(webhook);
        });
    }

    @Test
    void thereAreSoManyAndNoneTakesTwo() {
        arePrompt(LongStream.range(0, 1000));
        arePrompt(LongStream.of(PROMPT));
        assertThat(take(LongStream.range(0, 1000))).isEqualTo(WebhookPlaces.MOST);
        assertThat(places.areAllTaken()).isTrue();
        places.answered(3);
        assertThat(places.take(4)).as("it is under way").isFalse();
        assertThat(places.take(PROMPT)).isTrue();
    }

    @Test
    void whoeverLetsUsWaitHasHalfOfThePlaces() {
        arePrompt(LongStream.of(PROMPT));
        areSlow(LongStream.range(0, 500));
        assertThat(take(LongStream.range(0, 500))).isEqualTo(WebhookPlaces.OF_OTHERS);
        for (int round = 0; round < 100; round++) {
            assertThat(places.take(PROMPT)).isTrue();
            places.answered(PROMPT);
        }
    }

    @Test
    void whoeverLetsUsWaitJustNowCountsAsSlowBeforeTheyHaveAnswered() {
        areSlow(LongStream.range(0, 500));
        LongStream prompt = LongStream.range(1000, 1000 + WebhookPlaces.OF_OTHERS);
        arePrompt(LongStream.range(1000, 1000 + WebhookPlaces.OF_OTHERS));
        arePrompt(LongStream.of(PROMPT));
        assertThat(take(prompt)).isEqualTo(WebhookPlaces.OF_OTHERS);
        pass(WebhookPlaces.MOMENT.multipliedBy(2));
        assertThat(take(LongStream.range(0, 500))).isZero();
        assertThat(places.take(PROMPT)).isTrue();
    }

    @Test
    void whoeverAnswersAtOnceAgainIsSlowNoLonger() {
        areSlow(LongStream.range(0, 500));
        places.take(7);
        places.answered(7);
        assertThat(take(LongStream.range(0, 500).filter(webhook -> webhook != 7)))
                .isEqualTo(WebhookPlaces.OF_OTHERS);
        assertThat(places.take(7)).isTrue();
    }

    @Test
    void whoeverIsNewHasShownNothingYet() {
        arePrompt(LongStream.of(PROMPT));
        assertThat(take(LongStream.range(0, 1000))).isEqualTo(WebhookPlaces.OF_OTHERS);
        assertThat(places.take(PROMPT)).isTrue();
    }

    @Test
    void aPlaceThatIsGivenBackSaysNothingOfWhoHadIt() {
        arePrompt(LongStream.range(0, 500));
        for (long webhook = 0; webhook < 500; webhook++) {
            places.take(webhook);
            pass(WebhookPlaces.MOMENT.multipliedBy(2));
            places.giveBack(webhook);
        }
        assertThat(take(LongStream.range(0, 500))).isEqualTo(WebhookPlaces.MOST);
    }
}
