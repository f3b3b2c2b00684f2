package no.innspill.undo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import no.innspill.access.Bearer;
import no.innspill.access.LinkKind;
import no.innspill.desk.DeedNote;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Something that was done from the control view, and with which link. */
@Entity
public class LoggedDeed {

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private Instant doneAt;

    @Enumerated(EnumType.STRING)
    private LinkKind byKind;

    private String byName;

    /** Of the named link or token; 0 is the owner's, and a colleague's. */
    private long byLink;

    private boolean byProgram;

    private String said;

    private boolean undone;

    private @Nullable Long aboutId;

    private String aboutLink;

    protected LoggedDeed() {}

    LoggedDeed(Workshop workshop, Instant now, Bearer by, DeedNote deed, String aboutLink) {
        this.workshop = workshop;
        this.doneAt = now;
        this.byKind = by.kind();
        this.byName = by.name();
        this.byLink = by.link();
        this.byProgram = by.program();
        this.said = deed.said();
        this.undone = deed.undone();
        this.aboutId = deed.about();
        this.aboutLink = aboutLink;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public LinkKind byKind() {
        return byKind;
    }

    /** The name of the link as it was then; empty for the owner's. */
    public String byName() {
        return byName;
    }

    long byLink() {
        return byLink;
    }

    boolean isByProgram() {
        return byProgram;
    }

    String said() {
        return said;
    }

    boolean isUndone() {
        return undone;
    }

    Optional<Long> aboutId() {
        return Optional.ofNullable(aboutId);
    }

    /** The name of the link that it is about; empty where it is about none. */
    String aboutLink() {
        return aboutLink;
    }
}
