package no.innspill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code docs/settings.md} is made of what stands beside the settings themselves, so that it cannot say anything else. */
class SettingsReferenceTest {

    private static final Path REFERENCE = Path.of("docs/settings.md");
    private static final Path MADE = Path.of("target/settings.md");

    private static final String HEAD =
            """
            # Settings

            Made by `SettingsReferenceTest` of what stands beside the settings in the source: do not write here.

            Each can be given as `-Dname=value` before `-jar`, as an environment variable (`innspill.data` is `INNSPILL_DATA`, `innspill.limits.body-pace` is `INNSPILL_LIMITS_BODY_PACE`), or in `config/application.properties` beside the jar; what stands first here counts. One that is misspelt in the file or before `-jar`, that is empty where there has to be something, that cannot be, or that stands after the jar, is said in a sentence, and the server does not start. A time is `30s`, `10m` or `2h`, a year (`8760h`) at most; a size is `64K`, `200M` or `10G`. Who wants no limit sets it as high as a number goes, 2147483647.

            """;

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void everySettingStandsInTheReferenceAsItIs() throws IOException {
        String made = HEAD
                + chapter("The server", documented().filter(DocumentedSetting::isOurs))
                + chapter(
                        "The platform's, as far as they matter here",
                        documented().filter(setting -> !setting.isOurs()))
                + chapter(
                        "Rehearsals",
                        DocumentedSetting.inMapping("innspill.rehearsals", "rehearsal/RehearsalSettings").stream())
                + chapter("Limits", limits())
                + "What is answered beyond a limit: [Bounds](operations.md#bounds).\n";
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        assertThat(Files.exists(REFERENCE) ? Files.readString(REFERENCE) : "")
                .as("to renew it: cp %s %s", MADE, REFERENCE)
                .isEqualTo(made);
    }

    @Test
    void everySettingThatIsTakenIsTold() throws IOException {
        Set<String> told = Stream.of(
                        documented(),
                        DocumentedSetting.inMapping("innspill.rehearsals", "rehearsal/RehearsalSettings").stream(),
                        limits())
                .flatMap(settings -> settings)
                .map(DocumentedSetting::name)
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(Settings.names());
    }

    private static Stream<DocumentedSetting> limits() throws IOException {
        return Stream.concat(
                DocumentedSetting.inMapping("innspill.limits", "pace/ConnectionLimits").stream(),
                DocumentedSetting.inMapping("innspill.limits", "pace/Limits").stream());
    }

    private static Stream<DocumentedSetting> documented() throws IOException {
        return DocumentedSetting.inProperties().stream();
    }

    private static String chapter(String title, Stream<DocumentedSetting> settings) {
        return "## " + title + "\n| Name | Default | What for | May be |\n|---|---|---|---|\n"
                + settings.map(SettingsReferenceTest::row).collect(Collectors.joining())
                + "\n";
    }

    private static String row(DocumentedSetting setting) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %s | %s |%n",
                setting.name(),
                setting.initially().isEmpty() ? "–" : "`" + setting.initially() + "`",
                setting.words(),
                Settings.known(setting.name())
                        .map(SettingsReferenceTest::shortly)
                        .orElse(""));
    }

    /** What the head of the page says of all of them is not said of each. */
    private static String shortly(Setting setting) {
        return setting.words()
                .replace(" to a year (8760h), such as 30s, 10m or 2h", "")
                .replace(" to " + Integer.MAX_VALUE, "")
                .replace(" such as 200M", "");
    }
}
