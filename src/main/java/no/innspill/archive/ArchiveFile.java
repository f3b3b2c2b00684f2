package no.innspill.archive;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.innspill.language.Language;
import no.innspill.template.TemplateWriter;
import no.innspill.template.WorkshopTemplate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Writes archives as JSON and reads them back. */
public final class ArchiveFile {

    static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ArchiveFile() {}

    public static byte[] write(Archive archive) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(archive);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plan as a template file has it, turned from YAML to JSON. */
    static JsonNode plan(WorkshopTemplate template) {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(TemplateWriter.write(template));
        return JSON.valueToTree(tree);
    }

    /** Whether somebody meant the text to be an archive, whatever its state. */
    static boolean isOne(String text) {
        String head = text.stripLeading();
        return head.startsWith("{") && text.contains('"' + Archive.FORMAT + '"');
    }

    public static Archive read(String text, Language language) throws FaultyArchive {
        @Nullable Archive archive;
        try (JsonParser parser = JSON.createParser(text)) {
            archive = parser.readValueAs(Archive.class);
        } catch (JsonProcessingException e) {
            throw FaultyArchive.at(language, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (archive == null || !Archive.FORMAT.equals(archive.format())) {
            throw new FaultyArchive(language, "report_fault_format", Archive.FORMAT);
        }
        if (archive.version() != Archive.VERSION) {
            throw new FaultyArchive(language, "report_fault_version", archive.version(), Archive.VERSION);
        }
        return archive;
    }
}
