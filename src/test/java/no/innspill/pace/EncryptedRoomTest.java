package no.innspill.pace;

import static no.innspill.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.stream.Stream;
import no.innspill.Person;
import no.innspill.Room;
import org.junit.jupiter.api.Test;

/** Over HTTPS too whoever is in a room is not held back by what others at the same address do. */
@QuarkusTest
@TestProfile(EncryptedRoomTest.BehindAProxy.class)
class EncryptedRoomTest {

    private static final String ROOMS_ADDRESS = "10.20.30.40";

    public static final class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "innspill.limits.requests-per-second", "1",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void whoHasProvedToBeInTheRoomByACookieOfThisHostGoesOnWhenTheAddressAsksTooMuch() {
        Room room = Room.at(Room.COLLECT);
        String board = "/w/" + room.code() + "/board?view=participant";
        Person phone = overHttps();
        assertThat(phone.post("/w/" + room.code() + "/participation").statusCode())
                .isEqualTo(201);
        assertThat(phone.cookies()).containsOnlyKeys("__Host-innspill-" + room.code());
        assertThat(phone.get(board).statusCode()).isEqualTo(200);

        Person stranger = overHttps();
        refused(
                Stream.generate(() -> stranger.get("/w/" + room.code()))
                        .limit(1000)
                        .filter(answer -> answer.statusCode() == 429)
                        .findFirst()
                        .orElseThrow(),
                429,
                "too_fast");
        for (int i = 0; i < 30; i++) {
            assertThat(phone.get(board).statusCode()).isEqualTo(200);
        }
    }

    private static Person overHttps() {
        return new Person().with("X-Forwarded-Proto", "https").with("X-Forwarded-For", ROOMS_ADDRESS);
    }
}
