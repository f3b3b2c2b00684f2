package no.innspill.undo;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Stores what can be taken back as JSON in one column. */
@Immutable
@Converter(autoApply = true)
public class KeptUndoConverter implements AttributeConverter<KeptUndo, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable KeptUndo kept) {
        try {
            return kept == null ? null : Difference.JSON.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable KeptUndo convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : KeptUndo.read(Difference.JSON.readTree(column));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Nothing that was stored here: " + column, e);
        }
    }
}
