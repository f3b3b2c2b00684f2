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

/** Stores a short list of texts in one column, as a JSON array of what {@link WordsConverter} writes. */
@Immutable
@Converter
public class WordsListConverter implements AttributeConverter<List<Words>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final WordsConverter WORDS = new WordsConverter();

    @Override
    public String convertToDatabaseColumn(@Nullable List<Words> list) {
        try {
            return JSON.writeValueAsString((list == null ? List.<Words>of() : list)
                    .stream().map(WORDS::convertToDatabaseColumn).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Words> convertToEntityAttribute(@Nullable String column) {
        try {
            List<String> texts =
                    column == null ? List.of() : JSON.readValue(column, new TypeReference<List<String>>() {});
            return texts.stream().map(WordsListConverter::words).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a stored list: " + column, e);
        }
    }

    private static Words words(String text) {
        Words words = WORDS.convertToEntityAttribute(text);
        return words == null ? new Words(Map.of()) : words;
    }
}
