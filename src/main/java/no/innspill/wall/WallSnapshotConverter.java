package no.innspill.wall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Stores what the wall is frozen on as JSON in one column. */
@Immutable
@Converter(autoApply = true)
public class WallSnapshotConverter implements AttributeConverter<WallSnapshot, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            // A node of the next version may have written fields that this one does not know.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WallSnapshot snapshot) {
        try {
            return snapshot == null ? null : JSON.writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable WallSnapshot convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : JSON.readValue(column, WallSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a stored snapshot of the wall: " + column, e);
        }
    }
}
