package no.innspill.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.innspill.workshop.StepRules;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;

/** A step's rules as JSON, whatever there is in them; themes are their ids. */
final class StepRulesSnapshot {

    private static final String THEMES = "themes";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            // A node of the next version may have written fields that this one does not know.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addSerializer(new ToId()).addDeserializer(Theme.class, new FromId()))
            .build();

    private StepRulesSnapshot() {}

    /** Through text, so that a number is the same node whether it was written now or read from the database. */
    static JsonNode of(StepRules rules) {
        try {
            return JSON.readTree(JSON.writeValueAsString(rules));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules, if all themes they name are still there, and no newer version has written a word that is not known here. */
    static Optional<StepRules> read(JsonNode rules, Workshop workshop) {
        boolean all = StreamSupport.stream(rules.path(THEMES).spliterator(), false)
                .allMatch(id -> workshop.plan().theme(id.asLong()).isPresent());
        try {
            return all
                    ? Optional.of(JSON.reader(new InjectableValues.Std().addValue(Workshop.class, workshop))
                            .treeToValue(rules, StepRules.class))
                    : Optional.empty();
        } catch (InvalidFormatException newer) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a step's rules: " + rules, e);
        }
    }

    /** The same for one more theme. */
    static StepRules withTheme(StepRules rules, Theme theme, Workshop workshop) {
        JsonNode tree = of(rules);
        ((ArrayNode) tree.path(THEMES)).add(theme.id());
        return read(tree, workshop).orElseThrow();
    }

    private static final class ToId extends StdSerializer<Theme> {

        private static final long serialVersionUID = 1L;

        ToId() {
            super(Theme.class);
        }

        @Override
        public void serialize(Theme theme, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(theme.id());
        }
    }

    private static final class FromId extends StdDeserializer<Theme> {

        private static final long serialVersionUID = 1L;

        FromId() {
            super(Theme.class);
        }

        @Override
        public Theme deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Workshop workshop =
                    (Workshop) context.findInjectableValue(Workshop.class.getName(), null, null, null, null);
            return workshop.plan().theme(json.getLongValue()).orElseThrow();
        }
    }
}
