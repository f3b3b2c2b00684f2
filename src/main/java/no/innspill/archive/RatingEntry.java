package no.innspill.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingEntry(
        @Nullable Integer idea, @Nullable Integer group, @Nullable Integer importance, @Nullable Integer feasibility) {}
