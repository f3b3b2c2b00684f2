package no.innspill.idea;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.participation.Participant;
import no.innspill.workshop.RoomTable;
import no.innspill.workshop.Silence;
import no.innspill.workshop.Tag;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One participant's text under one theme. */
@Entity
public non-sealed class Idea extends ReportTitled implements Item {

    @Id
    private long id;

    private long place;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Theme theme;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Participant participant;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Group group;

    private int groupPosition;

    private String text;

    @ManyToMany
    @JoinTable(name = "idea_tag")
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<Tag> tags = new ArrayList<>();

    private boolean fromPaper;

    private Instant postedAt;

    private @Nullable Instant editedAt;

    @Embedded
    private Whereabouts whereabouts = Whereabouts.PLENARY;

    @Embedded
    private ModerationState standing = ModerationState.PLAIN;

    @Enumerated(EnumType.STRING)
    private @Nullable HidingReason leftOut;

    @Embedded
    private @Nullable Reactions reactions;

    protected Idea() {}

    public Idea(Theme theme, Workshop workshop, Participant author, IdeaText text, List<Tag> tags, Instant now) {
        this(theme, workshop, workshop.nextPlace(), text, tags, now);
        this.participant = author;
        comeFrom(author.table().orElse(null));
    }

    private Idea(Theme theme, Workshop workshop, long place, IdeaText text, List<Tag> tags, Instant now) {
        this.id = ItemIds.next();
        this.workshop = workshop;
        this.place = place;
        this.theme = theme;
        this.text = text.text();
        this.tags.addAll(tags);
        this.postedAt = now;
    }

    /** An idea without an author, typed in from the paper of somebody without a device. */
    public static Idea fromPaper(Theme theme, Workshop workshop, IdeaText text, List<Tag> tags, Instant now) {
        Idea idea = new Idea(theme, workshop, workshop.nextPlace(), text, tags, now);
        idea.fromPaper = true;
        return idea;
    }

    /** An idea without an author, as a file has it: after those before it, whatever step the workshop is at. */
    public static Idea fromFile(
            Theme theme, Workshop workshop, IdeaText text, List<Tag> tags, boolean fromPaper, Instant now) {
        Idea idea = new Idea(theme, workshop, workshop.placeAfterAll(), text, tags, now);
        idea.fromPaper = fromPaper;
        return idea;
    }

    /** Says which table it comes from; where tables work each for itself it stays there until it is passed on. */
    public void comeFrom(@Nullable RoomTable origin) {
        whereabouts = new Whereabouts(origin, origin == null || !workshop.isAtTables());
    }

    /** Lets the plenary see it, or its table alone. */
    public void passOn(boolean toPlenary) {
        whereabouts = new Whereabouts(whereabouts.table(), toPlenary);
    }

    /** The table that it comes from; empty if it comes from none. */
    public Optional<RoomTable> table() {
        return Optional.ofNullable(whereabouts.table());
    }

    Viewpoint home() {
        return whereabouts.home();
    }

    @Override
    public boolean isAt(Viewpoint viewpoint) {
        return whereabouts.isAt(viewpoint);
    }

    /** Where it stands among all ideas: as they were written, or together with what was written in the same silence. */
    public long placeInOrder() {
        return place;
    }

    /** Whether nobody could see it when it was written: then nobody may learn either when that was. */
    public boolean isWrittenInSilence() {
        return Silence.wasKeptAt(place);
    }

    public void reword(IdeaText newText, List<Tag> newTags, Instant now) {
        text = newText.text();
        tags.clear();
        tags.addAll(newTags);
        editedAt = now;
    }

    public void hide(Instant now) {
        standing = standing.hidden(now, HidingReason.UNSAID, null);
    }

    public void show() {
        standing = standing.shown();
    }

    void stand(ModerationState newStanding) {
        standing = newStanding;
    }

    public ModerationState standing() {
        return standing;
    }

    @Override
    public boolean isPinned() {
        return standing.pinned();
    }

    /** Whether it, or the group it is in, stands in the light. */
    boolean isLit() {
        return workshop.wall().lights(id) || workshop.wall().lights(item().id());
    }

    Workshop workshop() {
        return workshop;
    }

    void join(Group newGroup, int newPosition) {
        group = newGroup;
        groupPosition = newPosition;
        theme = newGroup.theme();
    }

    void leaveGroup() {
        group = null;
        groupPosition = 0;
    }

    void moveTo(Theme newTheme) {
        theme = newTheme;
    }

    public Optional<Group> group() {
        return Optional.ofNullable(group);
    }

    /** What is voted on when somebody votes for this idea: its group, or the idea itself. */
    public Item item() {
        return group == null ? this : group;
    }

    /** The id of what it stands in: its group, or its theme if it is in none. */
    public long place() {
        return group == null ? theme.id() : group.id();
    }

    @Override
    public boolean isHidden() {
        return !standing.isVisible();
    }

    public boolean hasAuthor() {
        return participant != null;
    }

    public boolean isByStoppedAuthor() {
        return participant != null && participant.isStopped();
    }

    Optional<Participant> author() {
        return Optional.ofNullable(participant);
    }

    public boolean isBy(Participant someone) {
        return participant != null && participant.id() == someone.id();
    }

    @Override
    public List<Idea> members() {
        return List.of(this);
    }

    @Override
    public boolean stoodAt(Instant instant) {
        return !postedAt.isAfter(instant) && (editedAt == null || !editedAt.isAfter(instant));
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public String text() {
        return text;
    }

    public List<Tag> tags() {
        return tags;
    }

    /** How people stood to it where it comes from a conversation that was held elsewhere. */
    public Optional<Reactions> reactions() {
        return Optional.ofNullable(reactions);
    }

    public void metWith(Reactions people) {
        reactions = people;
    }

    /** Why it is left out of the report's list of ideas; empty if it is not. */
    public Optional<HidingReason> leftOut() {
        return Optional.ofNullable(leftOut);
    }

    public void leaveOut(@Nullable HidingReason why) {
        leftOut = why;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public boolean isFromPaper() {
        return fromPaper;
    }

    boolean isEditedSince(Instant instant) {
        return editedAt != null && editedAt.isAfter(instant);
    }

    public boolean isEdited() {
        return editedAt != null;
    }
}
