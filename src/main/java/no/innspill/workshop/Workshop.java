package no.innspill.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.innspill.access.Access;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import no.innspill.rule.RoomSettings;
import no.innspill.rule.StepKind;
import no.innspill.time.Lifespan;
import no.innspill.wall.WallControl;
import no.innspill.wall.WallSnapshot;

/** One session with one join code: what it is made of, how far it has come, what is on its wall, and who may come in. */
@Entity
@SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 50)
public class Workshop extends DescribedWorkshop {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    private String code;

    @Column(updatable = false)
    private boolean rehearsal;

    @Embedded
    private Revisions revisions = Revisions.NONE;

    @Embedded
    private Origin origin;

    @Embedded
    private Headcounts headcounts = Headcounts.none();

    @Embedded
    private Access access;

    @Embedded
    private Lifespan lifespan;

    @Embedded
    private Plan plan;

    @Embedded
    private Progress progress = Progress.notBegun();

    @Embedded
    private RoomSettings settings = RoomSettings.usual();

    @Embedded
    private Silence silence = Silence.none();

    @Embedded
    private WallControl wall = new WallControl();

    protected Workshop() {}

    public Workshop(
            String code,
            LocalizedText title,
            Language language,
            String templateName,
            String controlSecret,
            Instant now) {
        super(title, language);
        this.code = code;
        origin = new Origin(templateName);
        access = new Access(controlSecret);
        lifespan = new Lifespan(now);
        plan = new Plan(this);
    }

    /** Makes it a rehearsal, before it is stored. What is stored stays what it is. */
    public void rehearse() {
        rehearsal = true;
    }

    /** Whether it is one in a pretend room. */
    public boolean isRehearsal() {
        return rehearsal;
    }

    /** Stands at the first step; its timer waits for the facilitator. */
    public void begin() {
        progress = Progress.waitingAt(plan.steps().get(0));
    }

    public void open(Step step, Instant now) {
        silence.passOn();
        // Before it has begun it stands nowhere.
        StepKind left = Optional.ofNullable(progress.step()).map(Step::kind).orElse(step.kind());
        wall.follow(left);
        stand(Progress.at(step, progress, now));
    }

    void stand(Progress newProgress) {
        progress = newProgress;
        WallSnapshots.keepSecret(this);
    }

    /** Shows or hides, with the results, how the affiliations stand to each item. */
    public void showSupport(boolean shown) {
        progress.disclosure().openSupport(shown);
        if (!shown) {
            wall.keepSecret(WallSnapshot::withoutSupport);
        }
    }

    /** Gives a step other rules; in the current one they hold at once. */
    public void rule(Step step, StepRules rules) {
        StepRules before = step.rules();
        step.rule(rules);
        if (isAt(step)) {
            progress.follow(before);
        }
    }

    public boolean isAt(Step step) {
        return progress.step().id() == step.id();
    }

    /** Whether each table has the current step for itself. */
    public boolean isAtTables() {
        return progress.step().isPerTable() && !plan.tables().isEmpty();
    }

    /** What somebody who sits there sees in the current step: their table's own board while tables work, else the plenary. */
    public Viewpoint seenFrom(Viewpoint viewpoint) {
        return isAtTables() && plan.table(viewpoint.table()).isPresent() ? viewpoint : Viewpoint.PLENARY;
    }

    /** Whether people write, and nobody sees what the others do: in a silent step, or while everything is hidden. */
    public boolean isQuiet() {
        return progress.hasBegun() && progress.collects() && !progress.showsIdeas();
    }

    /** How many ideas everybody was told of last, where that is not said at once. */
    public Optional<SaidCounts> saidCounts() {
        return isQuiet() ? silence.saidCounts() : Optional.empty();
    }

    /** Where the next idea stands: after all others, or with those that are written in the same silence. */
    public long nextPlace() {
        return isQuiet() ? silence.here() : placeAfterAll();
    }

    /** Where the next idea stands whose order everybody may know, even in a silence. */
    public long placeAfterAll() {
        return silence.next();
    }

    public void end(Instant now) {
        lifespan.end(now);
        settings.openDoor(false);
        progress.stopTimer();
    }

    public void resume() {
        lifespan.end(null);
        settings.openDoor(true);
    }

    public boolean hasEnded() {
        return lifespan.endedAt().isPresent();
    }

    /** Keeps how many have written, before nobody can count it any more. */
    public void keepAuthors(long all, Map<Long, Long> byTheme) {
        headcounts.keepAuthors(all);
        plan.themes().forEach(theme -> theme.keepAuthors(byTheme.getOrDefault(theme.id(), 0L)));
    }

    /** The revision that the change now being made will have. */
    public long nextRevision() {
        return revisions.all() + 1;
    }

    public void commitRevision() {
        revisions = revisions.next();
    }

    public void commitShownRevision() {
        revisions = revisions.nextShown();
    }

    public Revisions revisions() {
        return revisions;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Origin origin() {
        return origin;
    }

    public Headcounts headcounts() {
        return headcounts;
    }

    public Access access() {
        return access;
    }

    public Lifespan lifespan() {
        return lifespan;
    }

    public Plan plan() {
        return plan;
    }

    public Progress progress() {
        return progress;
    }

    public RoomSettings settings() {
        return settings;
    }

    public Silence silence() {
        return silence;
    }

    public WallControl wall() {
        return wall;
    }

    /** What may be done and seen as it stands. */
    public Permissions permissions() {
        return new Permissions(this);
    }

    /** Which table has which theme. */
    public ThemeTurns turns() {
        return new ThemeTurns(this);
    }
}
