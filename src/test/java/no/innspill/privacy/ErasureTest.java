package no.innspill.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import no.innspill.Guest;
import no.innspill.Room;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** In the product, with its database in a file: what is taken away is out of the file within a minute. */
@QuarkusTest
@DisabledIfSystemProperty(named = "database", matches = "postgresql", disabledReason = "of H2's own")
@TestProfile(ErasureTest.InAFile.class)
class ErasureTest {

    public static class InAFile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory("innspill-erasure");
                return Map.of(
                        "innspill.data",
                        folder.toString(),
                        "quarkus.datasource.jdbc.url",
                        "jdbc:h2:file:" + folder + "/innspill;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                                + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;TRACE_LEVEL_FILE=0");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void withdrawnAndRewordedTextsAndReasonsLeaveTheFileAlsoWhenNothingElseIsWritten() {
        Room room = Room.at(Room.COLLECT);
        String base = "/w/" + room.code();
        Guest guest = room.join();
        long kept = guest.post(room.school(), "Blir-staaende-igjen");
        long idea = guest.post(room.school(), "Trukket-tekst");
        guest.edit(kept, "Omskrevet-tekst");
        guest.edit(kept, "Blir-staaende-igjen");
        room.facilitator().post(base + "/ideas/" + idea + "/hiding", "words", "Grunn-til-skjuling");
        guest.withdraw(idea);
        awaitGone("Trukket-tekst", "Omskrevet-tekst", "Grunn-til-skjuling");
        assertThat(file()).contains("Blir-staaende-igjen");

        guest.leave();
        awaitGone("Blir-staaende-igjen");
    }

    @Test
    void aDeletedWorkshopLeavesTheFile() {
        Room room = Room.at(Room.COLLECT);
        room.join().post(room.school(), "I-et-verksted-som-slettes");
        room.facilitator().post("/w/" + room.code() + "/measures", "title", "Tiltak-som-slettes");
        room.facilitator().delete("/w/" + room.code());
        awaitGone("I-et-verksted-som-slettes", "Tiltak-som-slettes");
    }

    private static void awaitGone(String... texts) {
        for (String text : texts) {
            Awaitility.await(text).atMost(Duration.ofMinutes(1)).until(() -> !file().contains(text));
        }
    }

    private static String file() {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("innspill.data", String.class));
        try {
            return Files.readString(folder.resolve("innspill.mv.db"), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
