package no.innspill.workshop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.language.Language;
import no.innspill.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One session with one join code: themes, lists, an agenda and how far it has come. */
@Entity
@SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 50)
public class Workshop {

    private static final Duration USES_APART = Duration.ofHours(1);

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    private String code;

    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String templateName;

    private String controlHash;

    private @Nullable String nextControlHash;

    private String projectorToken;

    private long revision;

    private long shownRevision;

    private @Nullable String saidCounts;

    private boolean unsaid;

    private long places;

    private boolean doorOpen = true;

    private boolean approving;

    private Instant createdAt;

    private @Nullable Instant endedAt;

    private Instant lastUsedAt;

    private @Nullable Instant keptUntil;

    private @Nullable Instant exportedAt;

    private @Nullable Instant unlinkedAt;

    private long authorsKept;

    private @Nullable String address;

    @Column(updatable = false)
    private boolean rehearsal;

    private @Nullable String organiser;

    private @Nullable String venue;

    private @Nullable LocalDate heldOn;

    private @Nullable String contact;

    private @Nullable String caseNumber;

    private @Nullable Instant heldAt;

    private @Nullable String conversationSource;

    private @Nullable String conversationLicence;

    private @Nullable Instant conversationBegun;

    private @Nullable Instant conversationEnded;

    private LocalizedText reportIntroduction = LocalizedText.NONE;

    private LocalizedText reportSummary = LocalizedText.NONE;

    private LocalizedText reportNextSteps = LocalizedText.NONE;

    private @Nullable String told;

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Theme> themes = new ArrayList<>();

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Tag> tags = new ArrayList<>();

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Affiliation> affiliations = new ArrayList<>();

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Step> steps = new ArrayList<>();

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RoomTable> tables = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private BallotRule ballots = BallotRule.DEVICE;

    private boolean ballotSlips;

    private @Nullable Integer heads;

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Responsible> responsible = new ArrayList<>();

    @OneToMany(mappedBy = "workshop", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Horizon> horizons = new ArrayList<>();

    @Embedded
    private Progress progress = Progress.notBegun();

    @Embedded
    private WallControl stage = new WallControl();

    protected Workshop() {}

    public Workshop(
            String code,
            LocalizedText title,
            Language language,
            String templateName,
            String controlSecret,
            Instant now) {
        this.code = code;
        this.title = title;
        this.language = language;
        this.templateName = templateName;
        this.createdAt = now;
        this.lastUsedAt = now;
        this.controlHash = Secrets.hash(controlSecret);
        this.projectorToken = Secrets.random();
    }

    /** Makes it a rehearsal, before it is stored. What is stored stays what it is. */
    public void rehearse() {
        rehearsal = true;
    }

    /** Whether it is one in a pretend room. */
    public boolean isRehearsal() {
        return rehearsal;
    }

    /** On what occasion it is held. */
    public Occasion occasion() {
        return new Occasion(said(organiser), said(venue), heldOn, said(contact), said(caseNumber));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    public void holdOn(Occasion occasion) {
        organiser = orNull(occasion.organiser());
        venue = orNull(occasion.venue());
        heldOn = occasion.heldOn();
        contact = orNull(occasion.contact());
        caseNumber = orNull(occasion.caseNumber());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** When it was held, where it was read back from a file. */
    public Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }

    public void wasHeldAt(Instant moment) {
        heldAt = moment;
    }

    /** Where it comes from, if it is a conversation that was held elsewhere. */
    public Optional<ConversationSource> conversation() {
        return conversationBegun == null || conversationEnded == null
                ? Optional.empty()
                : Optional.of(new ConversationSource(
                        said(conversationSource), said(conversationLicence), conversationBegun, conversationEnded));
    }

    public void comeFrom(ConversationSource source) {
        conversationSource = orNull(source.source());
        conversationLicence = orNull(source.licence());
        conversationBegun = source.begun();
        conversationEnded = source.ended();
    }

    /** What the facilitator writes into the report. */
    public ReportTexts reportTexts() {
        return new ReportTexts(reportIntroduction, reportSummary, reportNextSteps);
    }

    public void write(ReportTexts texts) {
        reportIntroduction = texts.introduction();
        reportSummary = texts.summary();
        reportNextSteps = texts.nextSteps();
    }

    /** What the file told that it was read back from, and that cannot be counted again; as JSON. */
    public Optional<String> told() {
        return Optional.ofNullable(told);
    }

    public void wasTold(String json) {
        told = json;
    }

    /** Stands at the first step; its timer waits for the facilitator. */
    public void begin() {
        progress = Progress.waitingAt(steps.get(0));
    }

    public void open(Step step, Instant now) {
        places += 2;
        // Before it has begun it stands nowhere.
        StepKind left = Optional.ofNullable(progress.step()).map(Step::kind).orElse(step.kind());
        progress = Progress.at(step, progress, now);
        stage.follow(left);
        keepSecret();
    }

    private void keepSecret() {
        if (progress.votes()) {
            int vote = progress.step().position();
            stage.keepSecret(shown -> step(shown).map(Step::position).orElse(0) >= vote);
        }
        if (progress.rates()) {
            stage.keepRatingsSecret();
        }
    }

    /** Whether everything is still there that it would take to be conducted like this. */
    public boolean canBe(FacilitationState conduct) {
        Long theme = conduct.theme();
        return step(conduct.step()).isPresent()
                && (theme == null || theme(theme).isPresent());
    }

    /** Puts it back to how it was conducted at some moment before. */
    public void conductAs(FacilitationState conduct) {
        progress = Progress.as(conduct, step(conduct.step()).orElseThrow());
        stage.become(conduct);
        doorOpen = conduct.doorOpen();
        approving = conduct.approving();
        endedAt = conduct.endedAt() == null ? null : Instant.ofEpochMilli(conduct.endedAt());
        keepSecret();
        if (!progress.showsSupport()) {
            stage.keepSupportSecret();
        }
    }

    public Optional<Step> neighbour(int offset) {
        int wanted = progress.step().position() + offset;
        return steps.stream().filter(step -> step.position() == wanted).findFirst();
    }

    public void takeInput(boolean open, Instant now) {
        if (open && progress.timer().hasRunOut(now) && progress.step().rules().closesByItself()) {
            progress.timer(Timer.none());
        }
        progress.takingInput(open);
    }

    public void openIdeas(boolean opened) {
        progress.ideasOpened(opened);
    }

    /** Shows or hides, with the results, how the affiliations stand to each item. */
    public void showSupport(boolean shown) {
        progress.supportOpened(shown);
        if (!shown) {
            stage.keepSupportSecret();
        }
    }

    public void pauseTimer(Instant now) {
        progress.timer(progress.timer().paused(now));
    }

    public void resumeTimer(Instant now) {
        progress.timer(progress.timer().resumed(now));
    }

    /** A step that closed by itself is open again once it has got more time. */
    public void moveTimer(Duration by, Instant now) {
        boolean closedByItself =
                progress.step().rules().closesByItself() && progress.timer().hasRunOut(now);
        progress.timer(progress.timer().moved(by, now));
        if (closedByItself && !progress.timer().hasRunOut(now)) {
            progress.takingInput(true);
        }
    }

    /** Hides every idea and count from all screens but the facilitator's at once, or shows them again. */
    public void drawCurtain(boolean drawn) {
        progress.curtain(drawn);
    }

    /** Whether new ideas wait until the facilitator approves them. */
    public void approveFirst(boolean first) {
        approving = first;
    }

    public boolean approvesFirst() {
        return approving;
    }

    public void openDoor(boolean open) {
        doorOpen = open;
    }

    public void end(Instant now) {
        endedAt = now;
        doorOpen = false;
        progress.timer(Timer.none());
    }

    /** Somebody does something in it; said once an hour at most, which is as exactly as anybody needs to know. */
    public void use(Instant now) {
        if (Duration.between(lastUsedAt, now).compareTo(USES_APART) > 0) {
            lastUsedAt = now;
        }
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** Until the day that the facilitator chose, if they did. */
    public Optional<Instant> keptUntil() {
        return Optional.ofNullable(keptUntil);
    }

    public void keepUntil(@Nullable Instant until) {
        keptUntil = until;
    }

    public boolean wasExported() {
        return exportedAt != null;
    }

    public void noteExport(Instant now) {
        exportedAt = now;
    }

    /** Whether it can be traced, since it was ended, who did what; and it was ended before that moment. */
    public boolean isLinkedAndEndedBefore(Instant moment) {
        return endedAt != null && endedAt.isBefore(moment) && !isUnlinked();
    }

    /** Whether what was done before it was ended can be traced to nobody any more. */
    public boolean isUnlinked() {
        return endedAt != null && unlinkedAt != null && !unlinkedAt.isBefore(endedAt);
    }

    /** When the link between people and what they did was cut, if it is. */
    public Optional<Instant> unlinkedAt() {
        return isUnlinked() ? Optional.ofNullable(unlinkedAt) : Optional.empty();
    }

    public void unlink(Instant now) {
        unlinkedAt = now;
    }

    /** Keeps how many have written, before nobody can count it any more. */
    public void keepAuthors(long all, Map<Long, Long> byTheme) {
        authorsKept = all;
        themes.forEach(theme -> theme.keepAuthors(byTheme.getOrDefault(theme.id(), 0L)));
    }

    public long authorsKept() {
        return authorsKept;
    }

    public void resume() {
        endedAt = null;
        doorOpen = true;
    }

    /** Why nobody may post on this theme at this moment, if so. */
    public Optional<Refusal> refusesIdeas(Theme theme, Instant now) {
        return refuses(progress.collects(), theme, now);
    }

    /** Why nobody who sits there may post a new one, if so. */
    public Optional<Refusal> refusesIdeas(Theme theme, Viewpoint viewpoint, Instant now) {
        return refusesIdeas(theme, now).or(() -> refusesFrom(viewpoint, theme));
    }

    /** Why nobody may vote in this theme at this moment, if so. */
    public Optional<Refusal> refusesVotes(Theme theme, Instant now) {
        return refuses(progress.votes(), theme, now);
    }

    /** Why nobody who sits there may, if so. */
    public Optional<Refusal> refusesVotes(Theme theme, Viewpoint viewpoint, Instant now) {
        return refusesVotes(theme, now).or(() -> refusesFrom(viewpoint, theme));
    }

    private Optional<Refusal> refusesFrom(Viewpoint viewpoint, Theme theme) {
        return themesFrom(viewpoint).contains(theme) ? Optional.empty() : Optional.of(WorkshopRefusal.NOT_THIS_THEME);
    }

    /** Why nobody may rate an item of this theme at this moment, if so. */
    public Optional<Refusal> refusesRatings(Theme theme, Instant now) {
        return refuses(progress.rates(), theme, now);
    }

    /** Why no participant may write measures at this moment, if so. The facilitator always may. */
    public Optional<Refusal> refusesMeasures(Instant now) {
        if (hasEnded()) {
            return Optional.of(WorkshopRefusal.WORKSHOP_ENDED);
        }
        if (!progress.letsParticipantsWriteMeasures()) {
            return Optional.of(WorkshopRefusal.NOT_IN_THIS_STEP);
        }
        return progress.takesInput(now) ? Optional.empty() : Optional.of(WorkshopRefusal.STEP_CLOSED);
    }

    /** Whether ratings may be seen by all: once the facilitator has opened them, or the matrix step is over. */
    public boolean showsRatings() {
        return !progress.isCurtained() && opensRatings();
    }

    /** Whether the step lets them be seen, hidden as everything may be at the moment. */
    public boolean opensRatings() {
        return progress.opensRatings(steps);
    }

    /** Whether the measures stand on everybody's board: from the first step about them on. */
    public boolean showsMeasures() {
        return !progress.isCurtained()
                && progress.step().kind() != StepKind.PAUSE
                && steps.stream()
                        .anyMatch(step -> step.kind() == StepKind.MEASURES
                                && step.position() <= progress.step().position());
    }

    private Optional<Refusal> refuses(boolean rightKind, Theme theme, Instant now) {
        if (hasEnded()) {
            return Optional.of(WorkshopRefusal.WORKSHOP_ENDED);
        }
        if (!rightKind) {
            return Optional.of(WorkshopRefusal.NOT_IN_THIS_STEP);
        }
        if (!progress.step().covers(theme)) {
            return Optional.of(WorkshopRefusal.NOT_THIS_THEME);
        }
        return progress.takesInput(now) ? Optional.empty() : Optional.of(WorkshopRefusal.STEP_CLOSED);
    }

    /** From now on this secret controls the workshop, and the one before nothing any more. Only its hash is kept. */
    public void controlBy(String secret) {
        controlHash = Secrets.hash(secret);
        nextControlHash = null;
    }

    /** This secret controls the workshop too, and alone once it has been used: whoever never got it is not locked out. */
    public void offerControlBy(String secret) {
        if (!isControlledBy(secret)) {
            nextControlHash = Secrets.hash(secret);
        }
    }

    /** The offered secret has been used: it controls alone, but for one that has been offered since. */
    public void settleControlBy(String secret) {
        controlHash = Secrets.hash(secret);
        nextControlHash = isOffered(secret) ? null : nextControlHash;
    }

    /** Whether the secret is one that has been offered and not been used yet. */
    public boolean isOffered(String secret) {
        return Secrets.same(nextControlHash, Secrets.hash(secret));
    }

    public boolean isControlledBy(String secret) {
        return Secrets.same(controlHash, Secrets.hash(secret)) || isOffered(secret);
    }

    public void renewProjectorToken() {
        projectorToken = Secrets.random();
    }

    public boolean isProjectedBy(String token) {
        return Secrets.same(projectorToken, token);
    }

    /** The revision that the change now being made will have. */
    public long nextRevision() {
        return revision + 1;
    }

    public void commitRevision() {
        revision++;
    }

    public void commitShownRevision() {
        shownRevision++;
    }

    /** Whether people write, and nobody sees what the others do: in a silent step, or while everything is hidden. */
    public boolean isQuiet() {
        return progress.hasBegun() && progress.collects() && !progress.showsIdeas();
    }

    /** How many ideas everybody was told of last, where that is not said at once. */
    public Optional<SaidCounts> saidCounts() {
        return Optional.ofNullable(saidCounts).filter(kept -> isQuiet()).map(SaidCounts::parse);
    }

    public void say(SaidCounts counts) {
        saidCounts = counts.kept();
        unsaid = false;
    }

    /** Notes that there is something else to be said of how many ideas there are. */
    public void leaveUnsaid() {
        unsaid = true;
    }

    public boolean hasUnsaidCounts() {
        return unsaid;
    }

    /** What was said in silence is forgotten with it. */
    public void breakSilence() {
        saidCounts = null;
        unsaid = false;
    }

    /** Where the next idea stands: after all others, or with those that are written in the same silence. */
    public long nextPlace() {
        if (isQuiet()) {
            return places + 1;
        }
        places += 2;
        return places;
    }

    /** Whether an idea that stands there was written in silence. */
    public static boolean isSilent(long place) {
        return place % 2 != 0;
    }

    /** Whether the silence lasts in which that idea was written. */
    public boolean keepsQuietOf(long place) {
        return isQuiet() && place == places + 1;
    }

    public void rename(LocalizedText newTitle) {
        title = newTitle;
    }

    public void speak(Language newLanguage) {
        language = newLanguage;
    }

    public void reachAt(@Nullable String newAddress) {
        address = newAddress;
    }

    public Theme add(LocalizedText themeTitle, List<LocalizedText> questions) {
        return OrderedList.append(themes, new Theme(this, themeTitle, questions));
    }

    public Tag addTag(LocalizedText label) {
        return OrderedList.append(tags, new Tag(this, label));
    }

    public Affiliation addAffiliation(LocalizedText label) {
        return OrderedList.append(affiliations, new Affiliation(this, label));
    }

    /** A table in the room, with the next number that none has had since the last one was taken away. */
    public RoomTable addTable(LocalizedText label) {
        return addTable(label, tables.stream().mapToInt(RoomTable::number).max().orElse(0) + 1);
    }

    /** @param number one that no other table has */
    public RoomTable addTable(LocalizedText label, int number) {
        return OrderedList.append(tables, new RoomTable(this, number, label));
    }

    /** Decides whose ballot it is where several people share a device. */
    public void castBy(BallotRule rule) {
        ballots = rule;
    }

    /** So many people are in the room, as the facilitator has counted them; null for not counted. */
    public void countHeads(@Nullable Integer counted) {
        heads = counted;
    }

    public Optional<Integer> heads() {
        return Optional.ofNullable(heads);
    }

    /** Whether only those may vote who have shown a ballot slip. */
    public void admitBySlips(boolean wanted) {
        ballotSlips = wanted;
    }

    public boolean wantsSlips() {
        return ballotSlips;
    }

    public Responsible addResponsible(LocalizedText label) {
        return OrderedList.append(responsible, new Responsible(this, label));
    }

    public Horizon addHorizon(LocalizedText label) {
        return OrderedList.append(horizons, new Horizon(this, label));
    }

    public Step addStep(StepRules rules, StepTexts texts) {
        return OrderedList.append(steps, new Step(this, rules, texts));
    }

    /** The same as the one after the other step. */
    public Step addStepAfter(Step before, StepRules rules, StepTexts texts) {
        Step added = addStep(rules, texts);
        while (added.position() > before.position() + 1) {
            move(added, -1);
        }
        return added;
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

    /** Takes an entry out of its list; nothing may refer to it any more but this workshop itself. */
    public void remove(Ordered listed) {
        if (listed instanceof Theme theme) {
            steps.forEach(step -> step.forget(theme));
            stage.forget(theme);
        }
        OrderedList.remove(listOf(listed), listed);
    }

    /** Moves an entry up (-1) or down (+1) in its list; at the end of the list nothing happens. */
    public void move(Ordered listed, int by) {
        OrderedList.move(listOf(listed), listed, by);
    }

    private List<? extends Ordered> listOf(Ordered listed) {
        if (listed instanceof Theme) {
            return themes;
        }
        if (listed instanceof Tag) {
            return tags;
        }
        if (listed instanceof RoomTable) {
            return tables;
        }
        if (listed instanceof Affiliation) {
            return affiliations;
        }
        if (listed instanceof Responsible) {
            return responsible;
        }
        return listed instanceof Horizon ? horizons : steps;
    }

    /** Who may be made responsible for a measure. */
    public List<Responsible> responsible() {
        return responsible;
    }

    /** By when a measure may be done. */
    public List<Horizon> horizons() {
        return horizons;
    }

    public Optional<Theme> theme(long themeId) {
        return OrderedList.find(themes, themeId);
    }

    public Optional<Tag> tag(long tagId) {
        return OrderedList.find(tags, tagId);
    }

    public Optional<Affiliation> affiliation(long affiliationId) {
        return OrderedList.find(affiliations, affiliationId);
    }

    public Optional<RoomTable> table(long tableId) {
        return OrderedList.find(tables, tableId);
    }

    public Optional<RoomTable> tableNumbered(long number) {
        return tables.stream().filter(table -> table.number() == number).findFirst();
    }

    /** Whether each table has the current step for itself. */
    public boolean isAtTables() {
        return progress.step().isPerTable() && !tables.isEmpty();
    }

    /** Whether tables may pass ideas on to the plenary now: while they see what they have written, and do not vote on it. */
    public boolean letsTablesPass() {
        return isAtTables() && progress.showsIdeas() && !progress.votes();
    }

    /** Whether nobody can vote any more in that vote, unless one goes back to it: its results have come, or another vote. */
    public boolean isOver(long voteId) {
        return hasEnded()
                || step(voteId).filter(vote -> !progress.isPast(vote, steps)).isEmpty();
    }

    /** What somebody who sits there sees in the current step: their table's own board while tables work, else the plenary. */
    public Viewpoint seenFrom(Viewpoint viewpoint) {
        return isAtTables() && table(viewpoint.table()).isPresent() ? viewpoint : Viewpoint.PLENARY;
    }

    public Optional<Step> step(long stepId) {
        return OrderedList.find(steps, stepId);
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public LocalizedText title() {
        return title;
    }

    public Language language() {
        return language;
    }

    public String templateName() {
        return templateName;
    }

    public String projectorToken() {
        return projectorToken;
    }

    public long revision() {
        return revision;
    }

    public long shownRevision() {
        return shownRevision;
    }

    public Revisions revisions() {
        return new Revisions(revision, shownRevision);
    }

    public boolean isDoorOpen() {
        return doorOpen;
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public List<Theme> themes() {
        return themes;
    }

    /** The themes of the current step. */
    public List<Theme> coveredThemes() {
        return themes.stream().filter(progress.step()::covers).toList();
    }

    /** The same as somebody has them there: where tables take turns, a table has one. */
    public List<Theme> themesFrom(Viewpoint viewpoint) {
        List<Theme> covered = coveredThemes();
        Step step = progress.step();
        return table(viewpoint.table())
                .filter(table -> step.isInTurn() && !covered.isEmpty())
                .map(table -> List.of(ThemeTurns.of(table, step, covered, this)))
                .orElse(covered);
    }

    /** Whether a table that has the step for itself votes in that theme there: in all that it covers, or in the one whose turn it is. */
    public boolean votesIn(Step vote, RoomTable table, Theme theme) {
        List<Theme> covered = themes.stream().filter(vote::covers).toList();
        return covered.stream().anyMatch(each -> each.id() == theme.id())
                && (!vote.isInTurn()
                        || ThemeTurns.of(table, vote, covered, this).id() == theme.id());
    }

    public List<Tag> tags() {
        return tags;
    }

    public List<Affiliation> affiliations() {
        return affiliations;
    }

    public List<RoomTable> tables() {
        return tables;
    }

    /** Whose ballot it is where several people share a device. */
    public BallotRule ballots() {
        return ballots;
    }

    public List<Step> steps() {
        return steps;
    }

    public Progress progress() {
        return progress;
    }

    public WallControl stage() {
        return stage;
    }
}
