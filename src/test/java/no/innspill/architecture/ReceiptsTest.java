package no.innspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever sends something hears what became of it, in the one way there is for that: each form that is sent by script says
 * what is said once the server has it, on its buttons or on itself, or that what it does is heard by itself.
 */
class ReceiptsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FORM =
            Pattern.compile("<form\\b((?:\"[^\"]*\"|[^>\"])*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern BUTTON = Pattern.compile("<button\\b((?:\"[^\"]*\"|[^>\"])*)>");

    @Test
    void everyFormThatIsSentByScriptSaysWhatIsSaid() throws IOException {
        List<String> silent = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher form = FORM.matcher(Files.readString(file));
                while (form.find()) {
                    if (form.group(1).contains("data-send") && !isHeard(form.group(1), form.group(2))) {
                        silent.add(file.getFileName() + ": " + form.group(1).strip());
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean isHeard(String form, String within) {
        if (form.contains("data-said=") || form.contains("data-told")) {
            return true;
        }
        List<String> buttons = BUTTON.matcher(within)
                .results()
                .map(button -> button.group(1))
                .filter(button -> !button.contains("type=\"button\""))
                .toList();
        return !buttons.isEmpty() && buttons.stream().allMatch(button -> button.contains("data-said="));
    }
}
