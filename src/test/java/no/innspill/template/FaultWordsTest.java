package no.innspill.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyFaultHasItsSentence(Language language) throws IOException {
        TreeSet<String> keys = Stream.of(Fault.values())
                .map(fault -> "template_" + fault.key())
                .collect(Collectors.toCollection(TreeSet::new));
        keys.add("template_at");
        assertThat(words(language).stringPropertyNames()).containsAll(keys);
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceUsesTheSameArgumentsInEachLanguage(Language language) throws IOException {
        Properties first = words(Language.NB);
        Properties words = words(language);
        for (String key : first.stringPropertyNames()) {
            assertThat(arguments(words.getProperty(key))).as(key).isEqualTo(arguments(first.getProperty(key)));
        }
    }

    private static int arguments(String sentence) {
        return new MessageFormat(sentence).getFormatsByArgumentIndex().length;
    }

    private static Properties words(Language language) throws IOException {
        String file = "/messages/template_" + language.tag() + ".properties";
        Properties words = new Properties();
        try (var stream = FaultWordsTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return words;
    }
}
