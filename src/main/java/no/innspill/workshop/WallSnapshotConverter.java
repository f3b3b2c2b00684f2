package no.innspill.workshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Stores a frozen scene as JSON in one column. */
@Immutable
@Converter(autoApply = true)
public class WallSnapshotConverter implements AttributeConverter<WallSnapshot, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WallSnapshot scene) {
        try {
            return scene == null ? null : JSON.writeValueAsString(scene);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable WallSnapshot convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : JSON.readValue(column, WallSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a stored scene: " + column, e);
        }
    }
}
