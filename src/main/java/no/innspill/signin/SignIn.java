package no.innspill.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody is signed in at a browser, known by the hash of its token: who by a pseudonym only, and until when. */
@Entity
public class SignIn {

    @Id
    private String tokenHash;

    private String person;

    private boolean mayStart;

    private Instant expiresAt;

    protected SignIn() {}

    SignIn(String tokenHash, Person person, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.person = person.pseudonym();
        this.mayStart = person.mayStart();
        this.expiresAt = expiresAt;
    }

    /** A keyed hash of who they are to the provider: the same on every machine, and of no use elsewhere. */
    public String person() {
        return person;
    }

    /** Whether they may start workshops where only some of those who sign in may. */
    public boolean mayStart() {
        return mayStart;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Whom the provider has vouched for. */
    record Person(String pseudonym, boolean mayStart) {}
}
