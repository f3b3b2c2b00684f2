package no.innspill.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.innspill.Garbled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GarbledFilesTest {

    private static final List<String> NAMES = List.of("comments.csv", "votes.csv", "summary.csv");

    @Test
    void aFolderIsReadOrItIsSaidWhatIsWrong(@TempDir Path folder) throws IOException {
        for (String garbled : NAMES) {
            for (String name : NAMES) {
                Files.writeString(folder.resolve(name), file(name));
            }
            Garbled.of(file(garbled), 150).forEach(version -> read(folder, garbled, version));
        }
    }

    private static void read(Path folder, String name, String version) {
        try {
            Files.write(folder.resolve(name), version.getBytes(UTF_8));
            assertThat(new ConversationFiles(folder).read().comments()).isNotNull();
        } catch (IOException e) {
            assertThat(e.getMessage()).as(version).isNotBlank();
        }
    }

    private static String file(String name) {
        try (InputStream stream = GarbledFilesTest.class.getResourceAsStream("/conversation/" + name)) {
            String whole = new String(stream.readAllBytes(), UTF_8);
            return whole.substring(0, Math.min(whole.length(), 3000)).replaceFirst("\\n[^\\n]*$", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
