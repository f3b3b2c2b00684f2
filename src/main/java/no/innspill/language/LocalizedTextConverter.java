package no.innspill.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Stores a text's languages side by side in one column, as a JSON object from tag to text. */
@Immutable
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText words) {
        if (words == null) {
            return null;
        }
        try {
            return JSON.writeValueAsString(words.byTag());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        try {
            return LocalizedText.byTag(JSON.readValue(column, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a stored text: " + column, e);
        }
    }
}
