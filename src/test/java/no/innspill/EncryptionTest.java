package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptionTest {

    private static final String ADDRESS = "innspill.public-address";

    private static Optional<String> fault(String... settings) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            given.put(settings[i], settings[i + 1]);
        }
        return Encryption.fault(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(given, "test", 100))
                .build());
    }

    @Test
    void whoWantsNoneIsAskedForNothing() {
        assertThat(fault()).isEmpty();
        assertThat(fault(Encryption.CERTIFICATE, " ")).isEmpty();
    }

    @Test
    void aCertificateAndItsKeyBelongTogether() {
        assertThat(fault(Encryption.CERTIFICATE, "a.pem"))
                .hasValueSatisfying(words -> assertThat(words).contains(Encryption.KEY));
        assertThat(fault(Encryption.KEY, "a.key"))
                .hasValueSatisfying(words -> assertThat(words).contains(Encryption.CERTIFICATE));
    }

    @Test
    void theWallHasToKnowWhereItLeads() {
        assertThat(fault(Encryption.CERTIFICATE, "a.pem", Encryption.KEY, "a.key"))
                .hasValueSatisfying(words -> assertThat(words).contains(ADDRESS));
    }

    @Test
    void whatIsNoCertificateIsSaidBeforeAnybodyIsLetIn(@TempDir Path folder) throws IOException {
        Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "-----BEGIN NONSENSE-----");
        assertThat(fault(
                        Encryption.CERTIFICATE,
                        nonsense.toString(),
                        Encryption.KEY,
                        nonsense.toString(),
                        ADDRESS,
                        "https://innspill.example"))
                .hasValueSatisfying(words -> assertThat(words).contains("nonsense.pem"));
    }
}
