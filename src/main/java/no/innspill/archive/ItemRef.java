package no.innspill.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One of the two is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemRef(@Nullable Integer idea, @Nullable Integer group) {}
