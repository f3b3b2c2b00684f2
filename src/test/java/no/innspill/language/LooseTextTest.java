package no.innspill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold tags and expressions, and scripts hold behaviour; words are in the bundles. */
class LooseTextTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\{[#/@a-zA-Z!][^{}]*\\}|\\{/\\}");
    /** What a page puts into the tag of its body. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{#attributes\\}.*?\\{/attributes\\}", Pattern.DOTALL);

    private static final Pattern KEY_NAME = Pattern.compile("<kbd>[^<]*</kbd>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&[a-z]+;");
    private static final Pattern SPOKEN = Pattern.compile(
            "\\s(?:title|alt|placeholder|aria-label|aria-description|data-[a-z-]*(?:text|label))=\"([^\"]*)\"");
    /** What a code looks like is the same in every language. */
    private static final List<String> SAMPLES = List.of("KX7-M2P", "KX7M-2PQR");

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsLooseText(Path template) throws IOException {
        assertThat(loose(Files.readString(template))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noAttributeThatIsReadAloudHoldsLooseText(Path template) throws IOException {
        String text = EXPRESSION.matcher(Files.readString(template)).replaceAll("");
        assertThat(SPOKEN.matcher(text).results().map(match -> match.group(1)))
                .allSatisfy(words ->
                        assertThat(SAMPLES.contains(words) ? "" : words).doesNotContainPattern("\\p{L}"));
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static List<String> loose(String template) {
        String text = ATTRIBUTES.matcher(template).replaceAll("");
        text = KEY_NAME.matcher(text).replaceAll("");
        text = EXPRESSION.matcher(text).replaceAll("");
        text = TAG.matcher(text).replaceAll("\n");
        text = ENTITY.matcher(text).replaceAll("");
        return text.lines()
                .map(String::strip)
                .filter(line -> line.matches(".*\\p{L}.*"))
                .toList();
    }

    @Test
    void thisWouldFindLooseText() {
        assertThat(loose("<p class=\"a\">{t:board_x} Hei <b>{#if a}du{/if}</b></p>"))
                .containsExactly("Hei", "du");
        assertThat(loose("{#include web/layout title=t:x}<kbd>N</kbd> −1 · {x} &amp; →{/include}"))
                .isEmpty();
    }
}
