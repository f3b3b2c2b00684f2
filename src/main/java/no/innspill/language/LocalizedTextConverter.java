package no.innspill.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, String> byTag = new TreeMap<>();
        words.texts().forEach((language, text) -> byTag.put(language.tag(), text));
        try {
            return JSON.writeValueAsString(byTag);
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
            Map<Language, String> texts = new EnumMap<>(Language.class);
            JSON.readValue(column, new TypeReference<Map<String, String>>() {})
                    .forEach((tag, text) -> Language.of(tag).ifPresent(language -> texts.put(language, text)));
            return new LocalizedText(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a stored text: " + column, e);
        }
    }
}
