package no.innspill.undo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.innspill.access.Bearer;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Something the facilitator did and can take back. */
@Entity
@Table(name = "deed")
public class UndoEntry {

    /** Enough to tell a handful of facilitators apart. */
    private static final int TAG = 12;

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    @Enumerated(EnumType.STRING)
    private UndoKind what;

    private @Nullable Long aboutId;

    @Column(name = "inverse")
    private KeptUndo kept;

    private Instant doneAt;

    private @Nullable String hand;

    private long byLink;

    protected UndoEntry() {}

    UndoEntry(
            Workshop workshop,
            UndoKind what,
            @Nullable Long aboutId,
            KeptUndo kept,
            @Nullable String hand,
            Bearer bearer,
            Instant now) {
        this.workshop = workshop;
        this.what = what;
        this.aboutId = aboutId;
        this.kept = kept;
        this.hand = hand;
        this.byLink = bearer.link();
        this.doneAt = now;
    }

    public long id() {
        return id;
    }

    Workshop workshop() {
        return workshop;
    }

    public UndoKind what() {
        return what;
    }

    /** The id of the step, idea or group that it is about. */
    public Optional<Long> aboutId() {
        return Optional.ofNullable(aboutId);
    }

    /** Whether it was done at that browser, and with that link: one browser may have had several. */
    public boolean isBy(@Nullable String someone, Bearer bearer) {
        return Objects.equals(hand, someone) && isWith(bearer);
    }

    public boolean isWith(Bearer bearer) {
        return byLink == bearer.link();
    }

    /** Whether it was done with a link of less power than the owner's. */
    public boolean isHelpers() {
        return byLink != 0;
    }

    /** By which a page knows its own browser's deeds; empty for a program's. */
    public String tag() {
        return tag(hand);
    }

    public static String tag(@Nullable String hand) {
        return hand == null ? "" : hand.substring(0, TAG);
    }

    KeptUndo kept() {
        return kept;
    }
}
