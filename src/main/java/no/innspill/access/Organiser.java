package no.innspill.access;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Somebody who signs in and has the workshop among theirs: since when, whether it is their own, and the key that lets them in. */
@Embeddable
public class Organiser {

    private static final String NO_KEY = "";

    private String keyHash;

    private boolean owner;

    private Instant since;

    protected Organiser() {}

    private Organiser(String keyHash, boolean owner, Instant since) {
        this.keyHash = keyHash;
        this.owner = owner;
        this.since = since;
    }

    static Organiser since(Instant now, boolean owner) {
        return new Organiser(NO_KEY, owner, now);
    }

    Organiser withKey(String key) {
        return new Organiser(Secrets.hash(key), owner, since);
    }

    Organiser withoutKey() {
        return new Organiser(NO_KEY, owner, since);
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
