package no.innspill.vote;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.innspill.idea.Item;
import no.innspill.participation.Participant;
import no.innspill.workshop.Theme;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Something that one participant must know and nobody else: that their dots came back, for instance. */
@Entity
@Table(name = "notice")
public class PersonalNotice {

    /** What says that votes do not lie any longer where they lay. */
    private static final Set<NoticeKind> LOST = EnumSet.of(
            NoticeKind.DISSOLVED,
            NoticeKind.MOVED,
            NoticeKind.RETURNED,
            NoticeKind.RANKED_DISSOLVED,
            NoticeKind.RANKED_MOVED);

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Participant participant;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private int dots;

    private @Nullable Long itemId;

    private @Nullable Long stepId;

    private @Nullable Long themeId;

    /** Whether the vote was over when it was told: then no dot can be spent any more. */
    private boolean late;

    private Instant postedAt;

    protected PersonalNotice() {}

    PersonalNotice(Ballot ballot, NoticeKind kind, int dots, Item about, boolean late, Instant now) {
        this.participant = ballot.participant();
        this.kind = kind;
        this.dots = dots;
        this.itemId = about.id();
        this.stepId = ballot.poll().step().id();
        this.themeId = ballot.poll().theme().id();
        this.late = late;
        this.postedAt = now;
    }

    public long id() {
        return id;
    }

    public NoticeKind kind() {
        return kind;
    }

    /** Whether it is of no use any more: what it says of dots to spend was for a vote that is over. */
    public boolean isOver() {
        Workshop workshop = participant.workshop();
        return !late && stepId != null && workshop.permissions().isOver(stepId);
    }

    boolean isIn(Theme theme) {
        return Objects.equals(themeId, theme.id());
    }

    /** Says it of some dots more, or of fewer. */
    void of(int newDots) {
        dots = newDots;
    }

    /** What it is about stands under a theme now: if that is the one it was moved from, it is back. */
    void follow(Item item) {
        if (kind.isOfMoving() && Objects.equals(themeId, item.theme().id())) {
            kind = NoticeKind.RETURNED;
        } else if (kind == NoticeKind.RETURNED
                && !Objects.equals(themeId, item.theme().id())) {
            kind = NoticeKind.MOVED;
        }
    }

    /** Whether its words name a group, and not an idea. */
    public boolean isOfAGroup() {
        return kind.isOfGrouping() || kind == NoticeKind.GIVEN_BACK;
    }

    /** Which words it has: others where there is nothing to give any more, be it dots or ranks. */
    public String words() {
        String words = kind.name().toLowerCase(Locale.ROOT);
        return late && LOST.contains(kind) ? words.replaceFirst("^ranked_", "") + "_late" : words;
    }

    /** How many of their dots it is about. */
    public int dots() {
        return dots;
    }

    /** The id of the idea or group it is about. It may be gone by now, and its words with it: they are not kept here. */
    public Optional<Long> itemId() {
        return Optional.ofNullable(itemId);
    }
}
