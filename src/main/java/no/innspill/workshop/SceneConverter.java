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
public class SceneConverter implements AttributeConverter<Scene, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Scene scene) {
        try {
            return scene == null ? null : JSON.writeValueAsString(scene);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Scene convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : JSON.readValue(column, Scene.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a stored scene: " + column, e);
        }
    }
}
