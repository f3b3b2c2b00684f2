package no.innspill.report;

import java.util.ArrayList;
import java.util.List;
import no.innspill.document.Block;
import no.innspill.document.ReportFormat;

/** What stands under the report's title. */
final class TopFacts {

    private TopFacts() {}

    static Block.Facts of(Facts facts, ReportFormat speech) {
        List<Block.Fact> shown = new ArrayList<>();
        if (facts.rehearsal()) {
            shown.add(new Block.Fact(speech.say("rehearsal_name"), speech.say("rehearsal_of_report")));
        }
        shown.add(new Block.Fact(speech.say("report_held"), speech.date(facts.made())));
        shown.add(new Block.Fact(
                speech.say("report_state"),
                facts.ended().isPresent()
                        ? speech.say(
                                "report_state_ended", speech.date(facts.ended().get()), speech.zone())
                        : speech.say("report_state_open", speech.moment(facts.read()), speech.zone())));
        shown.add(new Block.Fact(speech.say("report_joined"), speech.number(facts.joined())));
        boolean shared = facts.devices() != facts.joined();
        if (shared) {
            shown.add(new Block.Fact(speech.say("report_devices"), speech.number(facts.devices())));
        }
        if (facts.posted() > 0) {
            shown.add(new Block.Fact(
                    speech.say(shared ? "report_posted_devices" : "report_posted"), speech.number(facts.posted())));
        }
        shown.add(new Block.Fact(speech.say("report_ideas_count"), speech.number(facts.ideas())));
        return new Block.Facts(List.copyOf(shown));
    }
}
