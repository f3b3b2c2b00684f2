package no.innspill.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/**
 * The OpenAPI document as tests read it.
 *
 * @param operations by method and path, such as {@code POST /w/{code}/ideas}
 */
public record OpenApiDocument(JsonNode root, Map<String, JsonNode> operations) {

    private static final Set<String> METHODS = Set.of("get", "post", "delete");

    public static OpenApiDocument read() {
        try (InputStream file = Objects.requireNonNull(OpenApiDocument.class.getResourceAsStream("/openapi.yaml"))) {
            JsonNode root = new ObjectMapper().valueToTree(new Yaml().load(file));
            Map<String, JsonNode> operations = new TreeMap<>();
            root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(each -> METHODS.contains(each.getKey()))
                    .forEach(each -> operations.put(
                            each.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), each.getValue())));
            return new OpenApiDocument(root, operations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all forms and queries. */
    Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        for (JsonNode operation : operations.values()) {
            operation
                    .path("parameters")
                    .forEach(query -> fields.add(query.path("name").asText()));
            operation
                    .path("requestBody")
                    .path("content")
                    .forEach(body -> fields.addAll(names(body.path("schema").path("properties"))));
        }
        return fields;
    }

    List<String> refusals() {
        List<String> codes = new ArrayList<>();
        root.at("/components/schemas/Refusal/enum").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    /** What is answered in JSON when it is done. */
    List<JsonNode> answers() {
        return operations.values().stream()
                .flatMap(operation -> operation.path("responses").properties().stream())
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().path("content").path("application/json"))
                .filter(answer -> !answer.isMissingNode())
                .toList();
    }

    static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
