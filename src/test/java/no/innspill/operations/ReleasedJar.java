package no.innspill.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Holds what is said to be in the released jar against what is in it: the list of licences, the list of parts, and NOTICE.
 * {@code ./mvnw verify} runs it on the jar that it has just made, since there is none while tests run.
 */
public final class ReleasedJar {

    private static final String LICENCES = "META-INF/third-party/THIRD-PARTY.txt";
    private static final String PARTS = "META-INF/sbom/innspill.cdx.json";

    private static final Pattern LISTED = Pattern.compile("\\(([\\w.-]+(?::[\\w.-]+){2,}) - ");

    /** Libraries that the framework counts among ours and leaves out of the jar: what editors start a program with. */
    private static final Set<String> LEFT_OUT = Set.of("io.quarkus:quarkus-ide-launcher");

    /** Made by the framework of ours, and of nobody's else. */
    private static final Pattern OURS = Pattern.compile(
            "no/innspill(/.*)?|io/quarkus/(runner|generated|runtime/generated|qute/generated|arc/generator|arc/setup|jackson/customizer|rest/runtime)(/.*)?");

    private static final Pattern TYPEFACE = Pattern.compile("(?:.*/)?(\\w+?)(?:-[\\w-]+)?\\.(?:ttf|otf|woff2?)");

    private ReleasedJar() {}

    /** @param arguments the jar, and where the libraries lie that it is made of */
    public static void main(String... arguments) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (ZipFile jar = new ZipFile(arguments[0])) {
            Set<String> entries = jar.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            Map<String, Set<String>> listed = listed(jar, Path.of(arguments[1]));
            wrong.addAll(parts(jar, listed.keySet()));
            wrong.addAll(packages(entries, listed));
            listed.forEach((library, within) -> {
                if (!within.isEmpty()
                        && !LEFT_OUT.contains(library.replaceFirst(":[^:]+$", ""))
                        && within.stream().noneMatch(entries::contains)) {
                    wrong.add(library + " is listed, and nothing of it is in the jar");
                }
            });
            wrong.addAll(typefaces(entries, text(jar, "META-INF/NOTICE")));
            System.out.printf(
                    "%s: %d files, %d libraries listed, %d things wrong%n",
                    arguments[0], entries.size(), listed.size(), wrong.size());
        }
        wrong.forEach(System.err::println);
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** Each library of the list of licences, with the classes that are in it. */
    private static Map<String, Set<String>> listed(ZipFile jar, Path libraries) throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        var found = LISTED.matcher(text(jar, LICENCES));
        while (found.find()) {
            String[] name = found.group(1).split(":", -1);
            String version = name[name.length - 1];
            Path folder = libraries
                    .resolve(name[0].replace('.', '/'))
                    .resolve(name[1])
                    .resolve(version);
            listed.computeIfAbsent(name[0] + ":" + name[1] + ":" + version, library -> new HashSet<>())
                    .addAll(classes(folder));
        }
        if (listed.isEmpty()) {
            throw new IllegalStateException("Nothing is listed in " + LICENCES);
        }
        return listed;
    }

    private static Set<String> classes(Path folder) throws IOException {
        Set<String> classes = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".jar")).toList()) {
                try (ZipFile library = new ZipFile(file.toFile())) {
                    library.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                            .forEach(classes::add);
                }
            }
        }
        return classes;
    }

    /** A build without a network has no list of parts, and is no release. */
    private static List<String> parts(ZipFile jar, Set<String> licences) throws IOException {
        if (jar.getEntry(PARTS) == null) {
            System.out.println("There is no list of parts in the jar: it is no release.");
            return List.of();
        }
        Set<String> parts = new TreeSet<>();
        for (JsonNode part : new ObjectMapper().readTree(text(jar, PARTS)).path("components")) {
            parts.add(String.join(
                    ":",
                    part.path("group").asText(),
                    part.path("name").asText(),
                    part.path("version").asText()));
        }
        List<String> wrong = new ArrayList<>();
        licences.stream().filter(name -> !parts.contains(name)).forEach(name -> wrong.add(name + " is no part"));
        parts.stream().filter(name -> !licences.contains(name)).forEach(name -> wrong.add(name + " has no licence"));
        return wrong;
    }

    /** What the framework has written beside the classes of a library has a package of that library's. */
    private static List<String> packages(Set<String> entries, Map<String, Set<String>> listed) {
        Set<String> known = listed.values().stream()
                .flatMap(Set::stream)
                .map(ReleasedJar::folder)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                .map(ReleasedJar::folder)
                .filter(folder ->
                        !known.contains(folder) && !OURS.matcher(folder).matches())
                .distinct()
                .sorted()
                .map(folder -> folder + " is in the jar, and of no library that is listed")
                .toList();
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static List<String> typefaces(Set<String> entries, String notice) {
        String told = notice.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return entries.stream()
                .map(TYPEFACE::matcher)
                .filter(face -> face.matches() && !told.contains(face.group(1).toLowerCase(Locale.ROOT)))
                .map(face -> face.group() + " is not named in NOTICE")
                .sorted()
                .toList();
    }

    private static String text(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            throw new IllegalStateException(name + " is not in the jar");
        }
        try (InputStream stream = jar.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
