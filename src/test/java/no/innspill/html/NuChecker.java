package no.innspill.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Nu HTML checker, as a program of its own that reads a folder of pages. */
final class NuChecker {

    static final String MISSING = "No Nu HTML checker found. Fetch it as .ci/run does (npm, vnu-jar), "
            + "or say where vnu.jar is in the environment variable VNU_JAR.";

    private static final Path FETCHED = Path.of("target/judges/node_modules/vnu-jar/build/dist/vnu.jar");

    private NuChecker() {}

    static Optional<Path> jar() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("VNU_JAR")).map(Path::of),
                        Stream.of(FETCHED, Path.of("/usr/share/java/vnu.jar")))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    record Message(String type, String text, String extract, int page) {}

    /** What it has to say of these pages, by their place in the list. */
    static List<Message> check(Path folder, List<String> pages) {
        try {
            for (int i = 0; i < pages.size(); i++) {
                Files.writeString(folder.resolve(i + ".html"), pages.get(i));
            }
            Path said = folder.resolve("said.json");
            Process checker = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xss2m",
                            "-XX:+UseSerialGC",
                            "-jar",
                            jar().orElseThrow().toString(),
                            "--format",
                            "json",
                            "--exit-zero-always",
                            "--stdout",
                            "--skip-non-html",
                            folder.toString())
                    .redirectOutput(said.toFile())
                    .redirectError(folder.resolve("trouble").toFile())
                    .start();
            int ended = checker.waitFor();
            if (ended != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("trouble")));
            }
            return read(Files.readString(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Message> read(String json) throws IOException {
        List<Message> messages = new ArrayList<>();
        for (JsonNode message : new ObjectMapper().readTree(json).path("messages")) {
            String url = message.path("url").asText();
            String subtype = message.path("subType").asText();
            messages.add(new Message(
                    subtype.isEmpty() ? message.path("type").asText() : subtype,
                    message.path("message").asText(),
                    message.path("extract").asText(),
                    Integer.parseInt(url.replaceAll(".*/(\\d+)\\.html", "$1"))));
        }
        return messages;
    }
}
