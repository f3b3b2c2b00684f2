package no.innspill.architecture;

import static no.innspill.architecture.ArchitectureTest.CLASSES;
import static no.innspill.architecture.ArchitectureTest.ORDER;
import static no.innspill.architecture.ArchitectureTest.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.qute.CheckedTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The templates stand in the same rooms as the classes, and look into one another by the same order. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final int LONGEST_LINE = 160;

    private static final Pattern INCLUDE = Pattern.compile("\\{#include ([a-zA-Z]+)/[a-zA-Z-]+");

    private static final Pattern TYPE = Pattern.compile(ROOT.replace(".", "\\.") + "\\.([a-z]+)\\.");

    @Test
    void aFolderOfTemplatesIsNamedAfterItsPackage() {
        assertThat(ORDER).containsAll(templates().keySet());
        assertThat(templates()).hasSizeGreaterThan(12);
    }

    @Test
    void aTemplateIncludesOnlyWhatItsPackageMayUse() {
        assertThat(mentioned(INCLUDE)).hasSizeGreaterThan(100).allSatisfy(TemplatesTest::pointsUp);
    }

    @Test
    void aTemplateShowsOnlyTypesThatItsPackageMayUse() {
        assertThat(mentioned(TYPE)).hasSizeGreaterThan(100).allSatisfy(TemplatesTest::pointsUp);
    }

    @Test
    void aClassRendersOnlyTemplatesThatItsPackageMayUse() {
        List<JavaClass> rendering = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(CheckedTemplate.class))
                .toList();
        assertThat(rendering).hasSizeGreaterThan(10).allSatisfy(type -> {
            String folder = type.getAnnotationOfType(CheckedTemplate.class).basePath();
            pointsUp(new Mention(type.getName(), type.getPackageName().substring(ROOT.length() + 1), folder));
        });
    }

    @Test
    void everyLineOfATemplateIsReadWithoutScrolling() {
        List<String> tooLong = new ArrayList<>();
        templates()
                .values()
                .forEach(files -> files.forEach(file -> read(file)
                        .lines()
                        .filter(line -> line.length() > LONGEST_LINE)
                        .forEach(line -> tooLong.add(file + ": " + line))));
        assertThat(tooLong).isEmpty();
    }

    private record Mention(String by, String from, String to) {}

    private static void pointsUp(Mention mention) {
        assertThat(ORDER).as(mention.by).contains(mention.from, mention.to);
        assertThat(ORDER.indexOf(mention.to))
                .as("%s mentions %s", mention.by, mention.to)
                .isLessThanOrEqualTo(ORDER.indexOf(mention.from));
    }

    private static List<Mention> mentioned(Pattern pattern) {
        List<Mention> mentioned = new ArrayList<>();
        templates()
                .forEach((folder, files) -> files.forEach(file -> {
                    Matcher matcher = pattern.matcher(read(file));
                    while (matcher.find()) {
                        mentioned.add(new Mention(file.toString(), folder, matcher.group(1)));
                    }
                }));
        return mentioned;
    }

    private static Map<String, List<Path>> templates() {
        Map<String, List<Path>> byFolder = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(Files::isRegularFile).forEach(file -> byFolder.computeIfAbsent(
                            TEMPLATES.relativize(file).getName(0).toString(), folder -> new ArrayList<>())
                    .add(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byFolder;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
