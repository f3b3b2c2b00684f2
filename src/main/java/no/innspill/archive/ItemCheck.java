package no.innspill.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innspill.idea.Heading;
import no.innspill.idea.HidingReason;
import no.innspill.idea.IdeaText;
import no.innspill.result.InputRefusal;
import no.innspill.result.Result;
import no.innspill.rule.PlanText;
import no.innspill.template.WorkshopTemplate;
import org.jspecify.annotations.Nullable;

/** Looks through the ideas and groups of an archive. */
final class ItemCheck {

    private final Archive archive;
    private final WorkshopTemplate plan;
    private final Objections objections;

    ItemCheck(Archive archive, WorkshopTemplate plan, Objections objections) {
        this.archive = archive;
        this.plan = plan;
        this.objections = objections;
    }

    void look() {
        for (int i = 0; i < archive.ideas().size(); i++) {
            idea(archive.ideas().get(i), i, "ideas[" + i + "]");
        }
        Set<Integer> gathered = new HashSet<>();
        for (int i = 0; i < archive.groups().size(); i++) {
            group(archive.groups().get(i), i, gathered, "groups[" + i + "]");
        }
    }

    private void idea(IdeaEntry idea, int index, String place) {
        title(idea.reportTitle(), place + ".report_title");
        objections.unless(
                idea.leftOut() == null || HidingReason.of(idea.leftOut()).isPresent(), place + ".left_out");
        ReactionsEntry reactions = idea.reactions();
        objections.unless(
                reactions == null || (reactions.agreed() >= 0 && reactions.disagreed() >= 0 && reactions.passed() >= 0),
                place + ".reactions");
        objections.unless(idea.number() == index + 1, place + ".number");
        objections.unlessWithin(idea.theme(), 1, plan.themes().size(), place + ".theme");
        tags(idea.tags(), plan, objections, place);
        Integer table = idea.table();
        if (table != null) {
            objections.unlessWithin(table, 1, plan.tables().size(), place + ".table");
        }
        objections.unless(table != null || idea.plenary(), place + ".plenary");
        text(idea.text(), place + ".text");
        String note = idea.note();
        if (note != null) {
            text(note, place + ".note");
        }
    }

    static void tags(List<Integer> tags, WorkshopTemplate plan, Objections objections, String place) {
        int known = plan.tags().size();
        objections.unless(tags.stream().allMatch(tag -> tag >= 1 && tag <= known), place + ".tags");
        objections.unlessDistinct(tags, place + ".tags");
    }

    /** What something is called in the report: a title, if anything. */
    private void title(@Nullable String title, String place) {
        if (title != null && PlanText.title(title) instanceof Result.Refused<String> faulty) {
            objections.refuse(place, faulty.refusal(), faulty.arguments().toArray());
        }
    }

    private void text(String written, String place) {
        if (written == null) {
            objections.refuse(place, InputRefusal.TEXT_EMPTY);
        } else if (IdeaText.read(written) instanceof Result.Refused<IdeaText> faulty) {
            objections.refuse(place, faulty.refusal(), faulty.arguments().toArray());
        }
    }

    private void group(GroupEntry group, int index, Set<Integer> gathered, String place) {
        title(group.reportTitle(), place + ".report_title");
        objections.unless(group.number() == index + 1, place + ".number");
        objections.unlessWithin(group.theme(), 1, plan.themes().size(), place + ".theme");
        objections.unless(together(group), place + ".ideas");
        objections.unless(
                !group.ideas().isEmpty() && group.ideas().stream().allMatch(idea -> isFree(idea, group, gathered)),
                place + ".ideas");
        if (group.heading() == null) {
            objections.refuse(place + ".heading", InputRefusal.TEXT_EMPTY);
        } else if (Heading.read(group.heading()) instanceof Result.Refused<Heading> faulty) {
            objections.refuse(
                    place + ".heading", faulty.refusal(), faulty.arguments().toArray());
        }
    }

    /** A group is in plenary, or at one table, as a whole. */
    private boolean together(GroupEntry group) {
        return group.ideas().stream()
                        .filter(number ->
                                number >= 1 && number <= archive.ideas().size())
                        .map(number -> archive.ideas().get(number - 1))
                        .map(idea -> idea.plenary() ? 0 : idea.table())
                        .distinct()
                        .count()
                <= 1;
    }

    /** An idea of the group's theme that is in no other group. */
    private boolean isFree(int idea, GroupEntry group, Set<Integer> gathered) {
        return idea >= 1
                && idea <= archive.ideas().size()
                && archive.ideas().get(idea - 1).theme() == group.theme()
                && gathered.add(idea);
    }
}
