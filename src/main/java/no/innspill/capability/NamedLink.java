package no.innspill.capability;

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
import no.innspill.access.Power;
import no.innspill.access.Secrets;
import no.innspill.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** A link with less power than the owner's, for one person by name. Of its secret only the hash is kept. */
@Entity
public class NamedLink {

    /** Characters as people see them. */
    public static final int NAME = 60;

    @Id
    @GeneratedValue(generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    private String name;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private String secretHash;

    private Instant madeAt;

    private @Nullable Instant seenAt;

    protected NamedLink() {}

    public NamedLink(Workshop workshop, String name, LinkKind kind, String secret, Instant now) {
        if (kind.may(Power.LEAD)) {
            throw new IllegalArgumentException("There is one owner's link");
        }
        this.workshop = workshop;
        this.name = name;
        this.kind = kind;
        this.secretHash = Secrets.hash(secret);
        this.madeAt = now;
    }

    /** From now on this secret opens it, and the one before nothing any more. */
    public void openBy(String secret, Instant now) {
        secretHash = Secrets.hash(secret);
        madeAt = now;
        seenAt = null;
    }

    public boolean isOpenedBy(String secret) {
        return Secrets.same(secretHash, Secrets.hash(secret));
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LinkKind kind() {
        return kind;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** When whoever has it was last here, to within a minute; nothing if the link has never been used. */
    public Optional<Instant> seenAt() {
        return Optional.ofNullable(seenAt);
    }

    Workshop workshop() {
        return workshop;
    }

    Bearer bearer() {
        return new Bearer(kind, id, name, false);
    }
}
