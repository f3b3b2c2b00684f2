package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that is to write down its classes keeps away from the one that runs. */
class ClassArchiveTest {

    private final Properties before = (Properties) System.getProperties().clone();

    @AfterEach
    void asBefore() {
        ClassArchive.clearUp(Path.of(System.getProperty("innspill.data")));
        System.setProperties(before);
    }

    @Test
    void itTakesFreePortsWhateverIsSetByWhicheverName() throws IOException {
        System.setProperty("quarkus.management.port", "9080");
        System.setProperty("quarkus.http.port", "8080");
        ClassArchive.setApart();
        assertThat(System.getProperty("quarkus.management.port"))
                .isNotEqualTo("9080")
                .isEqualTo(System.getProperty("innspill.management-port"));
        assertThat(System.getProperty("quarkus.http.port")).isNotEqualTo("8080");
    }
}
