package no.innspill.workshop;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The secrets of a workshop: what its control link and its projector link hold. Of the first only the hash is kept. */
@Embeddable
public class Access {

    private String controlHash;

    private @Nullable String nextControlHash;

    private String projectorToken;

    protected Access() {}

    Access(String controlSecret) {
        controlHash = Secrets.hash(controlSecret);
        projectorToken = Secrets.random();
    }

    /** From now on this secret controls the workshop, and the one before nothing any more. */
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

    public String projectorToken() {
        return projectorToken;
    }
}
