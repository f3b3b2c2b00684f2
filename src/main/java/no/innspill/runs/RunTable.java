package no.innspill.runs;

import java.util.ArrayList;
import java.util.List;
import no.innspill.archive.Told;
import no.innspill.document.Block;
import no.innspill.document.Cell;
import no.innspill.document.ReportFormat;
import no.innspill.document.ReportTable;

/** Which runs there are: when each was, who took part and how much was written. */
record RunTable(List<Run> runs, ReportFormat speech) {

    static Block of(List<Run> runs, ReportFormat speech) {
        return new RunTable(runs, speech).table();
    }

    private Block table() {
        return new ReportTable(
                speech.say("report_runs_caption"),
                List.of(
                        new ReportTable.Column(speech.say("report_number"), true, 8),
                        new ReportTable.Column(speech.say("report_run"), false, 42),
                        new ReportTable.Column(speech.say("report_held"), false, 20),
                        new ReportTable.Column(speech.say("report_code"), false, 14),
                        new ReportTable.Column(speech.say("report_joined"), true, 13),
                        new ReportTable.Column(speech.say("report_present"), false, 24),
                        new ReportTable.Column(speech.say("report_ideas_count"), true, 13)),
                runs.stream()
                        .map(run -> List.of(
                                speech.count(run.number()),
                                Cell.of(run.title(speech.language())),
                                Cell.of(run.made().map(speech::date).orElse("")),
                                Cell.of(run.code()),
                                speech.count(run.archive().persons()),
                                Cell.of(present(run)),
                                speech.count(run.archive().ideas().size())))
                        .toList(),
                0);
    }

    /** Who took part, as far as the file tells. */
    private String present(Run run) {
        Told told = run.archive().told();
        if (told == null || told.present().isEmpty()) {
            return speech.say("report_none");
        }
        List<String> said = new ArrayList<>();
        told.present()
                .forEach(each -> said.add(speech.say(
                        "report_present_of",
                        run.plan()
                                .affiliations()
                                .get(each.affiliation() - 1)
                                .in(speech.language(), run.plan().language()),
                        each.people())));
        if (told.others() > 0) {
            said.add(speech.say("report_present_others", told.others()));
        }
        return String.join(", ", said);
    }
}
