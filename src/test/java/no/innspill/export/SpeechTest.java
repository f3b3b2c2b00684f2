package no.innspill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import no.innspill.chapter.TopFacts;
import no.innspill.document.Block;
import no.innspill.document.ReportFormat;
import no.innspill.language.Language;
import no.innspill.language.Worded;
import no.innspill.report.Facts;
import no.innspill.rule.Occasion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpeechTest {

    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void inOslo() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Oslo"));
    }

    @AfterEach
    void backHome() {
        TimeZone.setDefault(before);
    }

    @Test
    void aReportTellsTheTimeOfItsZoneAndNamesItBesideAnHour() {
        Instant late = Instant.parse("2026-11-28T23:30:00Z");
        Facts open = new Facts(
                "KX7M2P",
                Worded.plain("Tittel"),
                Language.NB,
                Occasion.NONE,
                Optional.empty(),
                late,
                Optional.empty(),
                late,
                1,
                1,
                1,
                1,
                List.of(),
                0,
                false,
                Language.NB);
        assertThat(said(open))
                .contains("29. november 2026")
                .anyMatch(value -> value.contains("00:30") && value.endsWith("(sentraleuropeisk tid)"));
        Facts ended = new Facts(
                "KX7M2P",
                Worded.plain("Title"),
                Language.EN,
                Occasion.NONE,
                Optional.empty(),
                late,
                Optional.of(late),
                late,
                1,
                1,
                1,
                1,
                List.of(),
                0,
                false,
                Language.NB);
        assertThat(said(ended)).contains("Ended 29 November 2026");
        assertThat(Download.name(open, List.of("report_file_measures", "report_file_plain"), "csv"))
                .isEqualTo("tittel-2026-11-29-kx7m2p-tiltak-komma.csv");
        assertThat(Download.name(ended, List.of("report_file_report"), "pdf"))
                .isEqualTo("title-2026-11-29-kx7m2p-report-en.pdf");
    }

    private static List<String> said(Facts facts) {
        return TopFacts.of(facts, new ReportFormat(facts.language())).facts().stream()
                .map(Block.Fact::value)
                .toList();
    }
}
