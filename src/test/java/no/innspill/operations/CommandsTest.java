package no.innspill.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.Needed;
import org.junit.jupiter.api.Test;

/** Whoever types what stands between the fences of the guide and of README gets what it says: each option and command is one. */
class CommandsTest {

    private static final Pattern OF_JAVA = Pattern.compile("(?<=\\s)-X[\\w:+=.-]*");

    private static Stream<String> typed() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String page : List.of("README.md", "docs/operations.md")) {
            String fence = "";
            for (String line :
                    Files.readString(Path.of(page)).replace("\\\n", " ").lines().toList()) {
                if (line.startsWith("```")) {
                    fence = fence.isEmpty() ? line : "";
                } else if (fence.equals("```")) {
                    // What settings and files are written in stands behind the fence.
                    lines.add(line);
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(8);
        return lines.stream();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        return typed().flatMap(line -> pattern.matcher(line).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void javaKnowsEachOfItsOptions() throws Exception {
        // Where an archive of classes lies is another matter.
        Set<String> options = found(OF_JAVA).stream()
                .filter(option -> !option.matches("-XX:(SharedArchiveFile|ArchiveClassesAtExit)=.*"))
                .collect(Collectors.toSet());
        assertThat(options).isNotEmpty();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.add("-version");
        assertThat(said(command)).contains("version \"").doesNotContain("Unrecognized", "Error");
    }

    @Test
    void eachCommandOfTheJarIsOne() throws IOException {
        Set<String> known = Stream.of("backup", "restore", "pack", "unpack", "class-archive", "control-link", "import")
                .collect(Collectors.toSet());
        Set<String> named = found(Pattern.compile("(?<=innspill(-postgresql)?\\.jar )[a-z][a-z-]+"));
        assertThat(named).isNotEmpty();
        assertThat(known).containsAll(named);
        String source = sources();
        assertThat(known).allMatch(name -> source.contains("\"" + name + "\""));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/no/innspill"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void eachProfileOfMavenIsOne() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(found(Pattern.compile("(?<=-P)[a-z-]+")))
                .isNotEmpty()
                .allMatch(profile -> pom.contains("<id>" + profile + "</id>"));
    }

    @Test
    void theClientToolsOfPostgresKnowEachOptionThatTheyAreGiven() throws Exception {
        List<String> lines = typed().filter(line -> line.matches("(pg_dump|pg_restore|createdb) .*"))
                .toList();
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            String tool = line.substring(0, line.indexOf(' '));
            Needed.here(Files.isExecutable(Path.of("/usr/bin", tool)), tool + ", of postgresql-client, is not here.");
            String help = said(List.of("/usr/bin/" + tool, "--help"));
            assertThat(Pattern.compile("--[a-z-]+").matcher(line).results().map(MatchResult::group))
                    .isNotEmpty()
                    .allMatch(help::contains);
        }
    }

    private static String said(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
