package no.innspill.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.innspill.chapter.ReportAbout;
import no.innspill.document.About;
import no.innspill.operator.Release;
import no.innspill.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What is in an archive package, and what is no longer anywhere.
 *
 * @param held the day on which the workshop was held
 * @param made when the package was
 * @param product by which build
 * @param hidden how many ideas the facilitator had hidden, which are in no file, and why
 * @param deleted what was deleted or will be, in the order of time
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Manifest(
        String format,
        int version,
        String title,
        String code,
        String organiser,
        String place,
        @Nullable String held,
        String caseNumber,
        String language,
        List<String> keywords,
        String made,
        String product,
        String created,
        @Nullable String ended,
        Map<String, Long> hidden,
        List<Gone> deleted,
        List<Part> files) {

    static final String FORMAT = "innspill-archive-package";

    /** @param at a moment or a day */
    record Gone(String what, String at) {}

    record Part(String name, String mediaType, long bytes, String sha256) {}

    static Manifest of(Report report, Lifetime lifetime, List<Gone> deleted, List<Part> files) {
        About about = ReportAbout.of(report);
        Map<String, Long> hidden = new TreeMap<>();
        report.method().removals().forEach((why, count) -> hidden.put(why.code(), count));
        return new Manifest(
                FORMAT,
                1,
                about.title(),
                about.code(),
                about.organiser(),
                about.place(),
                about.held().map(Object::toString).orElse(null),
                about.caseNumber(),
                about.language(),
                about.keywords(),
                report.facts().read().toString(),
                Release.current().toString(),
                lifetime.made().toString(),
                lifetime.ended().map(Object::toString).orElse(null),
                hidden,
                deleted,
                files);
    }
}
