package no.innspill.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import no.innspill.result.InputRefusal;
import no.innspill.result.Refusal;
import org.junit.jupiter.api.Test;

/** Whoever asks again is told the same, also what an earlier version has kept. */
class StoredAnswerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Refusal refused(String stored) throws JsonProcessingException {
        return JSON.readValue(stored, StoredAnswer.class).answer().refused().orElseThrow();
    }

    @Test
    void aRefusalIsToldAgainAsItWas() throws JsonProcessingException {
        Answer first = Answer.refused(InputRefusal.TEXT_TOO_LONG, 7, 500);
        String stored = JSON.writeValueAsString(StoredAnswer.of(first));
        Refusal again = refused(stored);
        assertThat(again.code()).isEqualTo("text_too_long");
        assertThat(again.status()).isEqualTo(InputRefusal.TEXT_TOO_LONG.status());
        assertThat(JSON.readValue(stored, StoredAnswer.class).answer().arguments())
                .isEqualTo(List.of(7, 500));
    }

    @Test
    void whatWasDoneIsToldAgain() throws JsonProcessingException {
        Answer first = Answer.to(Outcome.accepted(java.util.Map.of("id", 7)));
        Answer again = JSON.readValue(JSON.writeValueAsString(StoredAnswer.of(first)), StoredAnswer.class)
                .answer();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void anEarlierVersionKeptTheNameAlone() throws JsonProcessingException {
        Refusal again = refused("{\"told\":{},\"refusal\":\"STEP_CLOSED\",\"arguments\":[]}");
        assertThat(again.code()).isEqualTo("step_closed");
        assertThat(again.status()).isEqualTo(409);
    }
}
