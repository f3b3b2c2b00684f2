package no.innspill.undo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of something that can be taken back.
 *
 * @param type the {@link StoredAs} name of the record
 * @param what the record
 * @param author the participant who wrote some of what is in it, or null: it goes when they leave
 */
record KeptUndo(String type, JsonNode what, @Nullable Long author) {

    private static final String TYPE = "@type";
    private static final String ENTRUSTED = "entrusted";

    static KeptUndo of(Record what, @Nullable Long author) {
        return new KeptUndo(name(what.getClass()).value(), Difference.JSON.valueToTree(what), author);
    }

    /** Reads what this version has stored, or an earlier one, which had the name among the fields of the record. */
    static KeptUndo read(JsonNode stored) {
        JsonNode named = stored.get(TYPE);
        if (named == null || named.asText().equals(ENTRUSTED)) {
            JsonNode author = stored.get("author");
            return new KeptUndo(
                    stored.path("type").asText(),
                    stored.path("what"),
                    author == null || author.isNull() ? null : author.asLong());
        }
        ObjectNode what = stored.deepCopy();
        what.remove(TYPE);
        return new KeptUndo(named.asText(), what, null);
    }

    boolean isA(Class<? extends Record> record) {
        return names(record).contains(type);
    }

    /** All names that such records are or were stored under. */
    static List<String> names(Class<? extends Record> record) {
        StoredAs name = name(record);
        return Stream.of(name.value(), name.formerly())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /**
     * @throws WrittenLater if there is a word in it that only a newer version knows
     * @throws IllegalStateException if it is none: only what was written here is read here
     */
    <T extends Record> T as(Class<T> record) {
        return Difference.read(what, record);
    }

    private static StoredAs name(Class<?> record) {
        StoredAs name = record.getAnnotation(StoredAs.class);
        if (name == null) {
            throw new IllegalStateException(record + " has no name to be stored as");
        }
        return name;
    }
}
