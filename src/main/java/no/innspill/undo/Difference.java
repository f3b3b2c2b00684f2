package no.innspill.undo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/**
 * What a deed changed of something that is described by a record: the fields that are different, with their values
 * before and after. Reverting touches these fields only, so what others changed meanwhile stays as they left it.
 * Instants are kept to the millisecond, which is how our clock ticks.
 */
public record Difference(ObjectNode before, ObjectNode after) {

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
            // A node of the next version may have written fields that this one does not know.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public static Difference between(Record before, Record after) {
        ObjectNode old = tree(before);
        ObjectNode now = tree(after);
        List<String> same = now.properties().stream()
                .filter(field -> field.getValue().equals(old.get(field.getKey())))
                .map(field -> field.getKey())
                .toList();
        return new Difference(old.remove(same), now.remove(same));
    }

    public boolean isNone() {
        return after.isEmpty();
    }

    /** Whether that field has got a value, or has become true, with the deed. */
    public boolean sets(String field) {
        JsonNode now = after.get(field);
        return now != null && !now.isNull() && (!now.isBoolean() || now.booleanValue());
    }

    /** Whether all that was changed is still as it was left. */
    public boolean stillHolds(Record now) {
        ObjectNode tree = tree(now);
        return after.properties().stream().allMatch(field -> field.getValue().equals(tree.get(field.getKey())));
    }

    /** What it is now, with the fields that were changed as they were before. */
    public <T extends Record> T revert(T now, Class<T> type) {
        ObjectNode tree = tree(now);
        tree.setAll(before);
        return read(tree, type);
    }

    /**
     * @throws WrittenLater if there is a word in it that only a newer version knows
     * @throws IllegalStateException if it is none: only what was written here is read here
     */
    static <T extends Record> T read(JsonNode tree, Class<T> type) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (InvalidFormatException newer) {
            throw new WrittenLater(newer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a " + type.getSimpleName() + ": " + tree, e);
        }
    }

    /** Through text, so that a number is the same node whether it was computed now or read from the database. */
    private static ObjectNode tree(Record record) {
        try {
            JsonNode tree = JSON.readTree(JSON.writeValueAsString(record));
            return (ObjectNode) tree;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
