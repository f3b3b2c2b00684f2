package no.innspill.transaction;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.innspill.access.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Makes the secret that belongs to a client-made key, so that a repeated request meets the one it made before. A secret
 * of the server's own goes into it: whoever knows or guesses the key alone cannot work it out.
 */
@ApplicationScoped
public class ServerSecret {

    private static final String ALGORITHM = "HmacSHA256";

    /** Of 128 random bits in base 64, fewer different characters than that are not to be expected in a lifetime. */
    private static final int VARIETY = 8;

    private final EntityManager database;
    private final Transactions transactions;
    private volatile byte[] secret = new byte[0];

    ServerSecret(EntityManager database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    void load(@Observes @Priority(1) StartupEvent started) {
        secret = transactions.write(() -> {
            database.createNativeQuery("insert into server_secret (id, secret) select 1, cast(:fresh as varchar(43))"
                            + " on conflict do nothing")
                    .setParameter("fresh", Secrets.hash(Secrets.random()))
                    .executeUpdate();
            return String.valueOf(database.createNativeQuery("select secret from server_secret")
                            .getSingleResult())
                    .getBytes(StandardCharsets.UTF_8);
        });
    }

    /** A key too short or too plain to be 128 random bits is not trusted with that: the secret is random then. */
    public String of(String purpose, String clientKey) {
        return isRandomEnough(clientKey) ? mixed(purpose + '\n' + clientKey) : Secrets.random();
    }

    /** The same for somebody who is known by a secret: with that in it, any key will do. */
    public String of(String purpose, @Nullable String caller, String clientKey) {
        return caller == null || clientKey.isBlank() || isRandomEnough(clientKey)
                ? of(purpose, clientKey)
                : mixed(purpose + '\n' + caller + '\n' + clientKey);
    }

    /** The same each time, on each node, for a text that need not be a secret; nobody else can work it out. */
    public String known(String purpose, String text) {
        return mixed(purpose + '\n' + text);
    }

    public static boolean isRandomEnough(String key) {
        return key.length() >= Secrets.LENGTH && key.chars().distinct().count() >= VARIETY;
    }

    private String mixed(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, Secrets.LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
