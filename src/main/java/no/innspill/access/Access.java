package no.innspill.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of a workshop: what its control link and its projector link hold, what the link to its results is made of, and
 * the keys of organisers who sign in. Of the first and the last only hashes are kept.
 */
@Embeddable
public class Access {

    private String controlHash;

    private @Nullable String nextControlHash;

    private String projectorToken;

    /** Null where the results are shared with nobody. */
    private @Nullable String resultsMark;

    /** By their pseudonyms. */
    @ElementCollection
    @CollectionTable(name = "organiser", joinColumns = @JoinColumn(name = "workshop_id"))
    @MapKeyColumn(name = "person")
    private Map<String, Organiser> organisers = new HashMap<>();

    protected Access() {}

    public Access(String controlSecret) {
        controlHash = Secrets.hash(controlSecret);
        projectorToken = Secrets.random();
    }

    /** From now on this secret controls the workshop, and the one before nothing any more. */
    public void controlBy(String secret) {
        controlHash = Secrets.hash(secret);
        nextControlHash = null;
        takeKeys();
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
        takeKeys();
    }

    /** Organisers keep their workshop, and have to be let in anew. */
    private void takeKeys() {
        organisers.replaceAll((person, organiser) -> organiser.withoutKey());
    }

    /** Whether it is the newest control link's: while one has been made and not been used yet, that one's. */
    public boolean isNewestControl(@Nullable String secret) {
        return secret != null && Secrets.same(newestControl(), Secrets.hash(secret));
    }

    private String newestControl() {
        return nextControlHash == null ? controlHash : nextControlHash;
    }

    /** It is this person's and nobody else's from now on, for they came by the newest control link: on that it stands. */
    public void claimBy(String person, Instant now) {
        organisers.clear();
        organisers.put(person, Organiser.claiming(now, newestControl()));
    }

    /** What this person has claimed stands on the newest control link, for they have made it. */
    public void moveClaim(String person) {
        organisers.computeIfPresent(person, (x, organiser) -> organiser.movedTo(newestControl()));
    }

    /** Whether whoever owns it came by a control link that is not the newest any more; who started it came by none. */
    public boolean isClaimedByEarlierLink() {
        return organisers.values().stream().anyMatch(organiser -> organiser.claimedBefore(newestControl()));
    }

    /** It is among this person's workshops from now on; who has it first owns it. */
    public void organiseBy(String person, Instant now) {
        organisers.putIfAbsent(person, Organiser.since(now, organisers.isEmpty()));
    }

    public void takeFrom(String person) {
        organisers.remove(person);
    }

    /** Those among whose workshops it is, by their pseudonyms. */
    public Map<String, Organiser> organisers() {
        return Map.copyOf(organisers);
    }

    public boolean isOrganisedBy(String person) {
        return organisers.containsKey(person);
    }

    /** Whether this person may share it and make its links anew. */
    public boolean isOwnedBy(String person) {
        Organiser organiser = organisers.get(person);
        return organiser != null && organiser.isOwner();
    }

    /** What an organiser's key is made of beside who they are: another one once the control link is. */
    public String generation() {
        return controlHash;
    }

    /** Lets an organiser in with this key. */
    public void letIn(String person, String key) {
        organisers.computeIfPresent(person, (x, organiser) -> organiser.withKey(key));
    }

    public boolean isKeyOf(String person, String key) {
        Organiser organiser = organisers.get(person);
        return organiser != null && organiser.isLetInBy(Secrets.hash(key));
    }

    /** Whether the secret is one that has been offered and not been used yet. */
    public boolean isOffered(String secret) {
        return Secrets.same(nextControlHash, Secrets.hash(secret));
    }

    public boolean isControlledBy(String secret) {
        return bearer(secret).isPresent();
    }

    /** Who shows that secret, if it is the control link's or that of an organiser who has signed in. */
    public Optional<Bearer> bearer(String secret) {
        String hash = Secrets.hash(secret);
        if (Secrets.same(controlHash, hash) || isOffered(secret)) {
            return Optional.of(Bearer.OWNER);
        }
        return organisers.values().stream()
                .filter(organiser -> organiser.isLetInBy(hash))
                .findFirst()
                .map(organiser -> organiser.isOwner() ? Bearer.OWNER : Bearer.COLLEAGUE);
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

    /** From now on there is a link to the results; the same one where there is one already. */
    public void shareResults() {
        if (resultsMark == null) {
            resultsMark = Secrets.random();
        }
    }

    /** The link opens nothing any more, and the next one is another. */
    public void stopSharingResults() {
        resultsMark = null;
    }

    /** What the secret of the link to the results is made of, together with one of the server's; nothing where there is none. */
    public Optional<String> resultsMark() {
        return Optional.ofNullable(resultsMark);
    }
}
