package no.innspill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it is told where it has its default.
 *
 * @param initially what it is unless somebody sets it; empty for nothing
 */
record DocumentedSetting(String name, String initially, String words) {

    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Path SOURCES = Path.of("src/main/java/no/innspill");

    /** Words in lines that begin with "#:", and the setting below them, perhaps without a default behind a "#". */
    private static final Pattern TOLD = Pattern.compile("((?:#: .*\\n)+)#?([a-z][\\w.-]*)=(.*)\\n");

    /** A method of a mapping with its words and its default. */
    private static final Pattern METHOD = Pattern.compile(
            "(?:/\\*\\* ((?:(?!\\*/).)*?) \\*/\\s+)?(?:@WithDefault\\(\"(.*?)\"\\)\\s+)?[A-Z]?\\w+ (\\w+)\\(\\);",
            Pattern.DOTALL);

    boolean isOurs() {
        return name.startsWith("innspill.");
    }

    static List<DocumentedSetting> inProperties() throws IOException {
        return TOLD.matcher(Files.readString(PROPERTIES))
                .results()
                .map(found -> new DocumentedSetting(
                        found.group(2),
                        isCommentedOut(found) ? "" : found.group(3),
                        found.group(1).replace("#: ", "").strip().replace("\n", " ")))
                .toList();
    }

    private static boolean isCommentedOut(MatchResult found) {
        return found.group().contains("\n#" + found.group(2) + "=");
    }

    static List<DocumentedSetting> inMapping(String prefix, String source) throws IOException {
        Map<String, DocumentedSetting> inProperties = new HashMap<>();
        inProperties().forEach(setting -> inProperties.put(setting.name(), setting));
        List<DocumentedSetting> settings = new ArrayList<>();
        String interfaces = Files.readString(SOURCES.resolve(source + ".java"));
        METHOD.matcher(interfaces.substring(interfaces.indexOf("interface ")))
                .results()
                .forEach(found -> {
                    String name = prefix + "."
                            + found.group(3).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                    if (!inProperties.containsKey(name)) {
                        settings.add(new DocumentedSetting(name, orNone(found.group(2)), words(found.group(1))));
                    }
                });
        return settings;
    }

    private static String orNone(@Nullable String found) {
        return found == null ? "" : found;
    }

    private static String words(@Nullable String comment) {
        return orNone(comment).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@code (.*?)}", "`$1`");
    }
}
