package no.innspill.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.document.Block;
import no.innspill.document.ReportFormat;
import no.innspill.report.Facts;
import no.innspill.rule.Occasion;
import no.innspill.workshop.Origin.ConversationSource;

/** What stands under the report's title. */
public final class TopFacts {

    private TopFacts() {}

    public static Block.Facts of(Facts facts, ReportFormat speech) {
        List<Block.Fact> shown = new ArrayList<>();
        if (facts.rehearsal()) {
            shown.add(new Block.Fact(speech.say("rehearsal_name"), speech.say("rehearsal_of_report")));
        }
        addWhen(shown, facts, speech);
        addOccasion(shown, facts.occasion(), speech);
        shown.add(new Block.Fact(speech.say("report_joined"), speech.number(facts.joined())));
        boolean shared = facts.devices() != facts.joined();
        if (shared) {
            shown.add(new Block.Fact(speech.say("report_devices"), speech.number(facts.devices())));
        }
        if (!facts.present().isEmpty()) {
            shown.add(new Block.Fact(speech.say("report_present"), present(facts, speech)));
        }
        if (facts.posted() > 0) {
            shown.add(new Block.Fact(
                    speech.say(shared ? "report_posted_devices" : "report_posted"), speech.number(facts.posted())));
        }
        shown.add(new Block.Fact(speech.say("report_ideas_count"), speech.number(facts.ideas())));
        return new Block.Facts(List.copyOf(shown));
    }

    private static void addWhen(List<Block.Fact> shown, Facts facts, ReportFormat speech) {
        if (facts.conversation().isPresent()) {
            ConversationSource source = facts.conversation().get();
            shown.add(new Block.Fact(
                    speech.say("report_held"),
                    speech.say("report_from_to", speech.date(source.begun()), speech.date(source.ended()))));
            shown.add(new Block.Fact(speech.say("report_state"), speech.say("report_state_brought")));
            addUnlessEmpty(shown, "report_source", source.source(), speech);
            addUnlessEmpty(shown, "report_licence", source.licence(), speech);
            return;
        }
        shown.add(new Block.Fact(
                speech.say("report_held"),
                facts.occasion().heldOn() == null
                        ? speech.date(facts.made())
                        : speech.date(facts.occasion().heldOn())));
        shown.add(new Block.Fact(
                speech.say("report_state"),
                facts.ended().isPresent()
                        ? speech.say(
                                "report_state_ended", speech.date(facts.ended().get()))
                        : speech.say("report_state_open", speech.moment(facts.read()), speech.zone())));
    }

    private static void addOccasion(List<Block.Fact> shown, Occasion occasion, ReportFormat speech) {
        addUnlessEmpty(shown, "plan_venue", occasion.venue(), speech);
        addUnlessEmpty(shown, "plan_organiser", occasion.organiser(), speech);
        addUnlessEmpty(shown, "plan_contact", occasion.contact(), speech);
        addUnlessEmpty(shown, "plan_case_number", occasion.caseNumber(), speech);
    }

    private static void addUnlessEmpty(List<Block.Fact> shown, String label, String value, ReportFormat speech) {
        if (!value.isEmpty()) {
            shown.add(new Block.Fact(speech.say(label), value));
        }
    }

    private static String present(Facts facts, ReportFormat speech) {
        return Stream.concat(
                        facts.present().stream()
                                .map(each -> speech.say("report_present_of", each.affiliation(), each.people())),
                        facts.others() > 0
                                ? Stream.of(speech.say("report_present_others", facts.others()))
                                : Stream.empty())
                .collect(Collectors.joining(", "));
    }
}
