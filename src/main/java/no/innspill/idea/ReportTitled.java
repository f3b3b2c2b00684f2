package no.innspill.idea;

import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that the facilitator can give another name in the report. */
@MappedSuperclass
public abstract class ReportTitled {

    private @Nullable String reportTitle;

    public Optional<String> reportTitle() {
        return Optional.ofNullable(reportTitle);
    }

    public void entitle(@Nullable String title) {
        reportTitle = title;
    }
}
