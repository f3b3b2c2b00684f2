package no.innspill.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Stores a short list of texts in one column, as a JSON array of what {@link LocalizedTextConverter} writes. */
@Immutable
@Converter
public class LocalizedTextListConverter implements AttributeConverter<List<LocalizedText>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalizedTextConverter WORDS = new LocalizedTextConverter();

    @Override
    public String convertToDatabaseColumn(@Nullable List<LocalizedText> list) {
        try {
            return JSON.writeValueAsString((list == null ? List.<LocalizedText>of() : list)
                    .stream().map(WORDS::convertToDatabaseColumn).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<LocalizedText> convertToEntityAttribute(@Nullable String column) {
        try {
            List<String> texts =
                    column == null ? List.of() : JSON.readValue(column, new TypeReference<List<String>>() {});
            return texts.stream().map(LocalizedTextListConverter::words).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a stored list: " + column, e);
        }
    }

    private static LocalizedText words(String text) {
        LocalizedText words = WORDS.convertToEntityAttribute(text);
        return words == null ? new LocalizedText(Map.of()) : words;
    }
}
