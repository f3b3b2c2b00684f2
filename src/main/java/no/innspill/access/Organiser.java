package no.innspill.access;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in and has the workshop among theirs: since when, whether it is their own, and the key that lets them in. */
@Embeddable
public class Organiser {

    private static final String NO_KEY = "";

    private String keyHash;

    private boolean owner;

    private Instant since;

    /** The hash of the control link by which they took it; null for who started it, and for whom it was shared with. */
    private @Nullable String claimedWith;

    protected Organiser() {}

    private Organiser(String keyHash, boolean owner, Instant since, @Nullable String claimedWith) {
        this.keyHash = keyHash;
        this.owner = owner;
        this.since = since;
        this.claimedWith = claimedWith;
    }

    static Organiser since(Instant now, boolean owner) {
        return new Organiser(NO_KEY, owner, now, null);
    }

    static Organiser claiming(Instant now, String controlHash) {
        return new Organiser(NO_KEY, true, now, controlHash);
    }

    Organiser withKey(String key) {
        return new Organiser(Secrets.hash(key), owner, since, claimedWith);
    }

    Organiser withoutKey() {
        return new Organiser(NO_KEY, owner, since, claimedWith);
    }

    /** What was claimed by one control link stands on another now. */
    Organiser movedTo(String controlHash) {
        return new Organiser(keyHash, owner, since, claimedWith == null ? null : controlHash);
    }

    boolean claimedBefore(String controlHash) {
        return claimedWith != null && !claimedWith.equals(controlHash);
    }

    /** Whether they came by a control link, and did not start it. */
    public boolean isClaiming() {
        return claimedWith != null;
    }

    boolean isLetInBy(String hash) {
        return Secrets.same(keyHash, hash);
    }

    public boolean isOwner() {
        return owner;
    }

    public Instant since() {
        return since;
    }
}
