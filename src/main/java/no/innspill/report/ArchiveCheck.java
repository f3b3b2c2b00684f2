package no.innspill.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innspill.idea.IdeaText;
import no.innspill.language.Bundle;
import no.innspill.language.Language;
import no.innspill.report.Archive.BoxEntry;
import no.innspill.report.Archive.GroupEntry;
import no.innspill.report.Archive.IdeaEntry;
import no.innspill.report.Archive.MarkEntry;
import no.innspill.report.Archive.MeasureEntry;
import no.innspill.report.Archive.RatedEntry;
import no.innspill.report.Archive.VoteEntry;
import no.innspill.template.Read;
import no.innspill.template.StepKind;
import no.innspill.template.TemplateReader;
import no.innspill.template.WorkshopTemplate;
import org.jspecify.annotations.Nullable;

/** Looks through an archive before anything is made of it, and lists all that does not fit together. */
final class ArchiveCheck {

    private static final int PEOPLE = 5000;
    private static final int IDEAS = 5000;
    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_TEXT = 4000;
    private static final int DOTS = 1000;

    private final Archive archive;
    private final Language language;
    private final List<String> problems = new ArrayList<>();

    ArchiveCheck(Archive archive, Language language) {
        this.archive = archive;
        this.language = language;
    }

    /** The plan, if everything is in order. */
    WorkshopTemplate passed() throws FaultyArchive {
        Read read = TemplateReader.read(String.valueOf(archive.plan()));
        if (read instanceof Read.Faulty faulty) {
            faulty.problems()
                    .forEach(problem -> problems.add(Bundle.say(
                            language,
                            "report_fault_plan",
                            Bundle.say(
                                    language,
                                    "template_" + problem.key(),
                                    problem.arguments().toArray()))));
            throw new FaultyArchive(problems);
        }
        WorkshopTemplate plan = ((Read.Ok) read).template();
        look(plan);
        if (!problems.isEmpty()) {
            throw new FaultyArchive(problems);
        }
        return plan;
    }

    private void look(WorkshopTemplate plan) {
        int steps = plan.agenda().lasting(0).size();
        int themes = plan.themes().size();
        int tags = plan.tags().size();
        wants(archive.course() != null && within(archive.course().step(), steps), "course");
        wants(archive.participants() >= 0 && archive.participants() <= PEOPLE, "participants");
        wants(archive.ideas().size() <= IDEAS, "ideas");
        for (int i = 0; i < archive.ideas().size(); i++) {
            IdeaEntry idea = archive.ideas().get(i);
            wants(
                    idea.number() == i + 1
                            && within(idea.theme(), themes)
                            && idea.tags().stream().allMatch(tag -> within(tag, tags))
                            && IdeaText.read(String.valueOf(idea.text())) instanceof IdeaText.Fine,
                    "ideas[" + i + "]");
        }
        groups(themes);
        for (int i = 0; i < archive.votes().size(); i++) {
            vote(archive.votes().get(i), "votes[" + i + "]", plan, themes);
        }
        measures(tags);
        ratings();
    }

    private void groups(int themes) {
        Set<Integer> gathered = new HashSet<>();
        for (int i = 0; i < archive.groups().size(); i++) {
            GroupEntry group = archive.groups().get(i);
            wants(
                    group.number() == i + 1
                            && within(group.theme(), themes)
                            && isLine(group.heading(), LONGEST_LINE)
                            && !group.ideas().isEmpty()
                            && group.ideas().stream()
                                    .allMatch(
                                            idea -> within(idea, archive.ideas().size()) && gathered.add(idea)),
                    "groups[" + i + "]");
        }
    }

    private void vote(VoteEntry vote, String place, WorkshopTemplate plan, int themes) {
        boolean isVote = within(vote.step(), plan.agenda().lasting(0).size())
                && plan.agenda().lasting(0).get(vote.step() - 1).kind() == StepKind.VOTE;
        wants(isVote && vote.voters() >= 0 && vote.voters() <= archive.participants(), place);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < vote.themes().size(); i++) {
            BoxEntry box = vote.themes().get(i);
            long counted = box.ballots().stream()
                    .filter(ballot -> BoxImport.spent(ballot) > 0)
                    .count();
            wants(
                    within(box.theme(), themes)
                            && seen.add(box.theme())
                            && within(box.dots(), DOTS)
                            && within(box.dotsPerItem(), DOTS)
                            && box.ideas().stream().allMatch(this::isIdea)
                            && counted <= vote.voters()
                            && box.ballots().size() <= archive.participants(),
                    place + ".themes[" + i + "]");
            for (int j = 0; j < box.ballots().size(); j++) {
                wants(isBallot(box.ballots().get(j), box), place + ".themes[" + i + "].ballots[" + j + "]");
            }
        }
    }

    private boolean isIdea(int number) {
        return within(number, archive.ideas().size());
    }

    /** Within the budget, each item once, and all under the box's theme. */
    private boolean isBallot(List<MarkEntry> ballot, BoxEntry box) {
        Set<String> items = new HashSet<>();
        return !ballot.isEmpty()
                && BoxImport.spent(ballot) <= box.dots()
                && ballot.stream()
                        .allMatch(mark -> mark.dots() >= 0
                                && mark.aside() >= 0
                                && mark.place() >= 0
                                && mark.place() <= box.dots()
                                && mark.dots() <= box.dotsPerItem()
                                && within(mark.dots() + mark.aside(), DOTS)
                                && themeOf(mark.idea(), mark.group()) == box.theme()
                                && items.add(mark.idea() + "/" + mark.group()));
    }

    private void measures(int tags) {
        for (int i = 0; i < archive.measures().size(); i++) {
            MeasureEntry measure = archive.measures().get(i);
            wants(
                    isLine(measure.title(), LONGEST_LINE)
                            && measure.why().length() <= LONGEST_TEXT
                            && measure.carriedOutBy().length() <= LONGEST_LINE
                            && measure.tags().stream().allMatch(tag -> within(tag, tags))
                            && measure.sources().stream()
                                    .allMatch(source -> themeOf(source.idea(), source.group()) > 0),
                    "measures[" + i + "]");
        }
    }

    private void ratings() {
        RatedEntry rated = archive.ratings();
        if (rated == null) {
            return;
        }
        wants(
                rated.people() >= 0
                        && rated.people() <= archive.participants()
                        && (rated.people() > 0 || rated.given().isEmpty()),
                "ratings");
        for (int i = 0; i < rated.given().size(); i++) {
            var rating = rated.given().get(i);
            wants(
                    themeOf(rating.idea(), rating.group()) > 0
                            && isRating(rating.importance())
                            && isRating(rating.feasibility()),
                    "ratings.given[" + i + "]");
        }
    }

    private static boolean isRating(@Nullable Integer value) {
        return value == null || within(value, 5);
    }

    /** The theme of the item, or 0 if there is no such item. */
    private int themeOf(@Nullable Integer idea, @Nullable Integer group) {
        if (idea != null && group == null && within(idea, archive.ideas().size())) {
            return archive.ideas().get(idea - 1).theme();
        }
        if (group != null && idea == null && within(group, archive.groups().size())) {
            return archive.groups().get(group - 1).theme();
        }
        return 0;
    }

    private static boolean isLine(@Nullable String text, int longest) {
        return text != null && text.length() <= longest && IdeaText.read(text) instanceof IdeaText.Fine;
    }

    private static boolean within(int number, int count) {
        return number >= 1 && number <= count;
    }

    private void wants(boolean fine, String place) {
        if (!fine) {
            problems.add(Bundle.say(language, "report_fault_at", place));
        }
    }
}
