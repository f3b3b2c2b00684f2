package no.innspill.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateDocumentationTest {

    @Test
    void everyExampleInTheDocumentationCanBeUploaded() throws IOException {
        assertThat(examples()).hasSize(3).allSatisfy(yaml -> assertThat(TemplateReader.read(yaml))
                .isInstanceOf(Read.Ok.class));
    }

    @Test
    void everyProblemIsExplained() throws IOException {
        String page = page();
        assertThat(Fault.values()).allSatisfy(fault -> assertThat(page).contains("| `" + fault.key() + "` |"));
    }

    private static Stream<String> examples() throws IOException {
        return Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(page())
                .results()
                .map(block -> block.group(1));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/templates.md"));
    }
}
