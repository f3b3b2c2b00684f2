package no.innspill.undo;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Stores an inverse as JSON in one column. */
@Immutable
@Converter(autoApply = true)
public class InverseConverter implements AttributeConverter<Inverse, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Inverse inverse) {
        try {
            return inverse == null ? null : Difference.JSON.writeValueAsString(inverse);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Inverse convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : Difference.JSON.readValue(column, Inverse.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a stored inverse: " + column, e);
        }
    }
}
