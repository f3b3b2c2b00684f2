package no.innspill.capability;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.regex.Pattern;
import no.innspill.access.Bearer;
import no.innspill.access.LinkKind;
import no.innspill.access.Secrets;
import no.innspill.workshop.Workshop;

/** What a program shows to be let in as a facilitator, as far as its kind goes. Of the token only the hash is kept. */
@Entity
public class ProgramToken {

    /** By that anybody tells a token from what opens a link, and tools that look for secrets find it. */
    public static final String PREFIX = "innspill_";

    /** Whatever its letters: a name in a query is read without regard to them. */
    private static final Pattern ANYWHERE =
            Pattern.compile(PREFIX + "[\\w-]{" + Secrets.LENGTH + "}", Pattern.CASE_INSENSITIVE);

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

    protected ProgramToken() {}

    public ProgramToken(Workshop workshop, String name, LinkKind kind, String token, Instant now) {
        this.workshop = workshop;
        this.name = name;
        this.kind = kind;
        this.secretHash = Secrets.hash(token);
        this.madeAt = now;
    }

    public static boolean isOne(String secret) {
        return secret.startsWith(PREFIX);
    }

    /** Whether one stands anywhere in a text, such as an address. */
    public static boolean standsIn(String text) {
        return ANYWHERE.matcher(text).find();
    }

    public boolean isOpenedBy(String token) {
        return Secrets.same(secretHash, Secrets.hash(token));
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

    Bearer bearer() {
        return new Bearer(kind, id, name, true);
    }
}
