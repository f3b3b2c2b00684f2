package no.innspill.export;

import java.util.ArrayList;
import java.util.List;
import no.innspill.chapter.MethodChapter;
import no.innspill.chapter.TopFacts;
import no.innspill.document.ReportFormat;
import no.innspill.report.Report;

/** What an archive package says of itself in words. */
record ArchiveReadMe(Report report, ReportFormat speech) {

    /** What every Windows has: PowerShell. Each line says True. */
    private static final String POWERSHELL = "Get-Content " + ArchivePackage.SUMS
            + " | ForEach-Object { $h, $f = $_ -split '  ', 2; \"$f \" + ((Get-FileHash -LiteralPath $f).Hash -eq $h) }";

    static String of(Report report, Lifetime lifetime, ReportFormat speech) {
        return new ArchiveReadMe(report, speech).words(lifetime);
    }

    /** What it is, what was deleted when, and how to see that it is whole. */
    private String words(Lifetime lifetime) {
        List<String> lines = new ArrayList<>();
        lines.add(report.facts().title().text());
        TopFacts.of(report.facts(), speech).facts().forEach(fact -> lines.add(fact.label() + ": " + fact.value()));
        lines.add("");
        lines.add(lifetime.unlinked()
                .map(at -> speech.say("report_archive_unlinked", speech.moment(at)))
                .orElseGet(() -> speech.say("report_archive_linked")));
        lines.add(speech.say("report_archive_kept", speech.date(lifetime.lastDay())));
        lines.add(MethodChapter.removed(report.method().removals(), speech));
        lines.add("");
        lines.add(speech.say("report_archive_check"));
        lines.add("  Linux:    sha256sum -c " + ArchivePackage.SUMS);
        lines.add("  macOS:    shasum -a 256 -c " + ArchivePackage.SUMS);
        lines.add("  Windows:  " + POWERSHELL);
        return String.join("\r\n", lines) + "\r\n";
    }
}
