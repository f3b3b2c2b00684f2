package no.innspill.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Several runs in one file, with what a person has said of them, so that it need not be said twice. The server keeps
 * nothing of it: the page carries it along.
 *
 * @param runs their files, as texts
 */
record RunBundle(String format, int version, List<String> runs, Decisions decisions) {

    private static final String FORMAT = "innspill-runs";
    private static final int VERSION = 1;
    /** More than twelve files of the largest size are not unpacked. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    RunBundle(String format, int version, @Nullable List<String> runs, @Nullable Decisions decisions) {
        this.format = format;
        this.version = version;
        this.runs = runs == null
                ? List.of()
                : runs.stream().flatMap(Stream::ofNullable).toList();
        this.decisions = decisions == null ? Decisions.NONE : decisions;
    }

    static RunBundle of(List<String> runs, Decisions decisions) {
        return new RunBundle(FORMAT, VERSION, runs, decisions);
    }

    /** Nothing if the text is no such file. */
    static Optional<RunBundle> read(String text) {
        if (!text.stripLeading().startsWith("{") || !text.contains('"' + FORMAT + '"')) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(text, RunBundle.class))
                    .filter(bundle -> FORMAT.equals(bundle.format()) && bundle.version() == VERSION);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    String write() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As short as a page can carry it. */
    String packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(JSON.writeValueAsBytes(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Nothing if it is not what a page carries. */
    static Optional<RunBundle> unpacked(String packed) {
        try (GZIPInputStream zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            byte[] text = zip.readNBytes(LARGEST + 1);
            return text.length > LARGEST ? Optional.empty() : read(new String(text, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The texts of all files that were chosen: those of runs, and those of runs in a file of several. */
    static RunBundle gather(List<String> files) {
        List<String> runs = new ArrayList<>();
        Decisions decisions = Decisions.NONE;
        for (String file : files) {
            Optional<RunBundle> bundle = read(file);
            runs.addAll(bundle.map(RunBundle::runs).orElse(List.of(file)));
            decisions = decisions.and(bundle.map(RunBundle::decisions).orElse(Decisions.NONE));
        }
        return of(runs, decisions);
    }
}
