package no.innspill.archive;

import no.innspill.language.Language;
import no.innspill.participation.Slips;
import no.innspill.rule.BallotRule;
import no.innspill.template.Read;
import no.innspill.template.TemplateReader;
import no.innspill.template.WorkshopTemplate;
import no.innspill.time.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Looks through an archive before anything is made of it, and lists all that does not fit together. What nobody could have
 * typed or cast is not taken from a file either.
 */
public final class ArchiveCheck {

    /** More than a room holds; a conversation that was brought in may have had a few thousand. */
    static final int PEOPLE = 5000;

    private static final int IDEAS = 5000;

    private final Archive archive;
    private final Objections objections;

    public ArchiveCheck(Archive archive, Language language) {
        this.archive = archive;
        this.objections = new Objections(language);
    }

    /** The plan, if everything is in order. */
    public WorkshopTemplate passed() throws FaultyArchive {
        WorkshopTemplate plan = plan();
        int steps = plan.agenda().lasting(0).size();
        objections.unless(
                archive.course() != null
                        && archive.course().step() >= 1
                        && archive.course().step() <= steps,
                "course");
        objections.unless(archive.created() == null || isMoment(archive.created()), "created");
        objections.unless(archive.held() == null || isMoment(archive.held()), "held");
        objections.unless(archive.ended() == null || isMoment(archive.ended()), "ended");
        if (archive.heads() != null) {
            objections.unlessWithin(archive.heads(), 0, PEOPLE, "heads");
        }
        objections.unlessWithin(archive.participants(), 0, PEOPLE, "participants");
        objections.unlessWithin(archive.persons(), archive.joined(), PEOPLE, "people");
        objections.unless(
                archive.participants() == (plan.ballots() == BallotRule.PERSON ? archive.persons() : archive.joined()),
                "devices");
        objections.unlessWithin(archive.ideas().size(), 0, IDEAS, "ideas");
        removed(archive.removed());
        if (archive.admitted() != null) {
            objections.unlessWithin(archive.admitted(), 0, Slips.MOST, "admitted");
        }
        // What follows refers to the ideas by their numbers.
        objections.throwIfAny();
        new ItemCheck(archive, plan, objections).look();
        objections.throwIfAny();
        new VoteCheck(archive, plan, objections).look();
        new OutcomeCheck(archive, plan, objections).look();
        new ToldCheck(archive, plan, objections).look();
        objections.throwIfAny();
        return plan;
    }

    private WorkshopTemplate plan() throws FaultyArchive {
        Read read = TemplateReader.read(String.valueOf(archive.plan()));
        if (read instanceof Read.Faulty faulty) {
            faulty.problems()
                    .forEach(problem -> objections.add(
                            "report_fault_plan",
                            objections.say(
                                    "template_" + problem.key(),
                                    problem.arguments().toArray())));
            objections.throwIfAny();
        }
        return ((Read.Ok) read).template();
    }

    static boolean isMoment(String text) {
        return Dates.moment(text).isPresent();
    }

    private void removed(@Nullable RemovedEntry removed) {
        if (removed != null) {
            objections.unlessWithin(removed.ideas(), 0, IDEAS, "removed.ideas");
            removed.reasons().forEach((code, count) -> objections.unlessWithin(count, 0, IDEAS, "removed.reasons"));
        }
    }
}
